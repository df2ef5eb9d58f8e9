#include "records/RecordFile.hpp"

#include <sqlite3.h>

namespace vitrine {
namespace fs = std::filesystem;

namespace {

// WAL with full synchronisation: what has been committed is on the disk. `at` is milliseconds since 1970, UTC.
constexpr const char* schema = R"(
PRAGMA auto_vacuum = INCREMENTAL;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA journal_size_limit = 1048576;
CREATE TABLE IF NOT EXISTS record (
    id    INTEGER PRIMARY KEY,
    at    INTEGER NOT NULL,
    zone  INTEGER NOT NULL,
    event TEXT    NOT NULL,
    facts TEXT    NOT NULL
) STRICT;
)";

constexpr int patience = 2000; ///< milliseconds to wait for another program that has the file

std::string asText(const nlohmann::ordered_json& facts) {
    return facts.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::string textAt(sqlite3_stmt* row, int column) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
    return text ? text : "";
}

Record recordAt(sqlite3_stmt* row) {
    auto facts = nlohmann::ordered_json::parse(textAt(row, 3), nullptr, false);
    if (!facts.is_object()) facts = nlohmann::ordered_json::object();
    return {std::chrono::milliseconds{sqlite3_column_int64(row, 0)}, sqlite3_column_int(row, 1), textAt(row, 2),
            std::move(facts)};
}

/// Moves a file and its log out of the way, so that a sound one can be begun.
void putAside(const fs::path& file) {
    std::error_code error;
    fs::rename(file, file.string() + ".broken", error);
    for (const char* ending : {"-wal", "-shm"})
        fs::remove(file.string() + ending, error);
}

} // namespace

void RecordFile::Close::operator()(sqlite3* database) const { sqlite3_close_v2(database); }
void RecordFile::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

RecordFile::RecordFile(fs::path file, Bounds bounds) : m_file(std::move(file)), m_bounds(bounds) {
    if (open()) return;
    const int code = m_database ? sqlite3_errcode(m_database.get()) : SQLITE_CANTOPEN;
    m_database.reset();
    if (code != SQLITE_NOTADB && code != SQLITE_CORRUPT) return;
    putAside(m_file);
    if (!open()) m_database.reset();
}

bool RecordFile::open() {
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(m_file.c_str(), &database,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX, nullptr);
    m_database.reset(database);
    if (!note(code)) return false;
    sqlite3_busy_timeout(database, patience);
    if (!run(schema)) return false;
    m_insert = prepared("INSERT INTO record (at, zone, event, facts) VALUES (?, ?, ?, ?)");
    return m_insert != nullptr;
}

bool RecordFile::note(int code) {
    const bool fine = code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW;
    m_trouble = fine ? "" : m_file.string() + ": " + (m_database ? sqlite3_errmsg(m_database.get()) : "no memory");
    return fine;
}

bool RecordFile::run(const std::string& sql) {
    return note(sqlite3_exec(m_database.get(), sql.c_str(), nullptr, nullptr, nullptr));
}

RecordFile::Statement RecordFile::prepared(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    (void)note(sqlite3_prepare_v2(m_database.get(), sql.c_str(), -1, &statement, nullptr));
    return Statement{statement};
}

std::int64_t RecordFile::number(const std::string& sql) {
    const Statement statement = prepared(sql);
    return statement && sqlite3_step(statement.get()) == SQLITE_ROW ? sqlite3_column_int64(statement.get(), 0) : 0;
}

bool RecordFile::insert(const Record& record) {
    const std::string facts = asText(record.facts);
    sqlite3_stmt* row = m_insert.get();
    sqlite3_bind_int64(row, 1, std::chrono::duration_cast<std::chrono::milliseconds>(record.at).count());
    sqlite3_bind_int(row, 2, record.zone);
    sqlite3_bind_text(row, 3, record.event.c_str(), -1, SQLITE_TRANSIENT);
    sqlite3_bind_text(row, 4, facts.c_str(), -1, SQLITE_TRANSIENT);
    const int code = sqlite3_step(row);
    sqlite3_reset(row);
    return note(code);
}

bool RecordFile::keep(const Records& records) {
    if (!isOpen() || !run("BEGIN IMMEDIATE")) return false;
    for (const Record& record : records) {
        if (insert(record)) continue;
        const std::string trouble = m_trouble;
        (void)run("ROLLBACK");
        m_trouble = trouble;
        return false;
    }
    if (run("COMMIT")) return true;
    const std::string trouble = m_trouble;
    (void)run("ROLLBACK");
    m_trouble = trouble;
    return false;
}

void RecordFile::prune() {
    if (!isOpen()) return;
    // By their ids: they follow each other, whatever the clock said.
    (void)run("DELETE FROM record WHERE id < (SELECT min(first) FROM (SELECT min(id) AS first, max(id) AS last "
              "FROM record GROUP BY at / 86400000 ORDER BY last DESC LIMIT " +
              std::to_string(m_bounds.days) + "))");
    const auto used = [this] {
        return number("SELECT (page_count - freelist_count) * page_size FROM pragma_page_count(), "
                      "pragma_freelist_count(), pragma_page_size()");
    };
    while (used() > static_cast<std::int64_t>(m_bounds.bytes) && number("SELECT count(*) FROM record") > 0)
        if (!run("DELETE FROM record WHERE id <= (SELECT min(id) + (max(id) - min(id)) / 10 FROM record)")) return;
    (void)run("PRAGMA incremental_vacuum");
}

ReadRecords readRecords(const fs::path& file) {
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close_v2)> database(opened, &sqlite3_close_v2);
    if (code != SQLITE_OK) return {{}, file.string() + ": " + sqlite3_errmsg(opened)};
    sqlite3_busy_timeout(opened, patience);
    sqlite3_stmt* prepared = nullptr;
    sqlite3_prepare_v2(opened, "SELECT at, zone, event, facts FROM record ORDER BY id", -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> rows(prepared, &sqlite3_finalize);
    if (!rows) return {{}, file.string() + ": " + sqlite3_errmsg(opened)};
    ReadRecords read;
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(rows.get())) == SQLITE_ROW)
        read.records.push_back(recordAt(rows.get()));
    if (step != SQLITE_DONE) read.trouble = file.string() + ": " + sqlite3_errmsg(opened);
    return read;
}

} // namespace vitrine
