#pragma once

#include "records/Record.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace vitrine {

/// How much a file of records may hold. The oldest give way. Days are counted that have records: how long ago they
/// were is not asked, for a machine whose clock is wrong would forget everything.
struct Bounds {
    std::uintmax_t bytes = 64ull << 20;
    int days = 400;
};

/// An SQLite file of records. A record is acknowledged when `keep` has answered true, and no power cut loses it then.
/// Nothing throws; what went wrong is told by `trouble`.
class RecordFile {
public:
    /// Opens the file or makes it. One that cannot be read is put aside as `FILE.broken` and begun anew.
    explicit RecordFile(std::filesystem::path file, Bounds bounds = {});

    [[nodiscard]] bool isOpen() const { return m_database != nullptr; }
    /// The last thing that went wrong, in words; empty when all is well.
    [[nodiscard]] const std::string& trouble() const { return m_trouble; }

    /// Keeps all of them or none, in one transaction.
    [[nodiscard]] bool keep(const Records& records);
    /// Gives up the oldest of what is more than the bounds allow.
    void prune();

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

    bool open();
    bool run(const std::string& sql);
    bool insert(const Record& record);
    [[nodiscard]] Statement prepared(const std::string& sql);
    [[nodiscard]] std::int64_t number(const std::string& sql);
    bool note(int code);

    std::filesystem::path m_file;
    Bounds m_bounds;
    std::string m_trouble;
    std::unique_ptr<sqlite3, Close> m_database;
    Statement m_insert; ///< after the database, so that it ends before
};

/// All records of a file, the oldest first, or why they cannot be read. May be asked while a kiosk writes to it.
struct ReadRecords {
    Records records;
    std::string trouble;
};
[[nodiscard]] ReadRecords readRecords(const std::filesystem::path& file);

} // namespace vitrine
