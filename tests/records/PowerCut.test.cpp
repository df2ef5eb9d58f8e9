#include "records/RecordFile.hpp"
#include "records/Samples.hpp"
#include "support/Scratch.hpp"

#include <catch2/catch.hpp>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <random>

namespace vitrine {
namespace {

using testing::happened;
using testing::Scratch;

/// Writes records, numbered, until it is killed, and tells after each transaction up to which they are acknowledged.
[[noreturn]] void writeForEver(const std::filesystem::path& path, int acknowledged, int number) {
    RecordFile file(path);
    for (int size = 1;; size = size % 7 + 1) {
        Records records;
        for (int i = 0; i < size; ++i)
            records.push_back(happened(0, "open", {{"which", number++}}));
        if (!file.keep(records) || write(acknowledged, &number, sizeof number) != sizeof number) _exit(1);
    }
}

/// Cuts a writer's power after about `spins` turns beyond `transactions` acknowledged ones; answers how many records
/// are acknowledged.
int cutAfter(const std::filesystem::path& path, int begin, int transactions, std::uint32_t spins) {
    int ends[2] = {};
    REQUIRE(pipe(ends) == 0);
    const pid_t writer = fork();
    if (writer == 0) writeForEver(path, ends[1], begin);
    close(ends[1]);
    int acknowledged = begin, next = 0;
    while (transactions-- > 0 && read(ends[0], &next, sizeof next) == sizeof next)
        acknowledged = next;
    std::atomic<std::uint32_t> turn{0};
    while (++turn < spins) {
    }
    kill(writer, SIGKILL);
    while (read(ends[0], &next, sizeof next) == sizeof next)
        acknowledged = next;
    close(ends[0]);
    int status = 0;
    waitpid(writer, &status, 0);
    CHECK(WIFSIGNALED(status));
    return acknowledged;
}

} // namespace

// VITRINE_POWER_CUTS says how many in a longer run.
TEST_CASE("No acknowledged record is lost when the power is cut at any moment", "[records]") {
    const char* asked = std::getenv("VITRINE_POWER_CUTS");
    const int cuts = asked ? std::atoi(asked) : 30;
    const Scratch scratch;
    std::mt19937 random(5);
    std::size_t kept = 0;
    for (int cut = 0; cut < cuts; ++cut) {
        const auto transactions = static_cast<int>(random() % 12);
        const auto spins = static_cast<std::uint32_t>(random() % 4'000'000);
        const int acknowledged = cutAfter(scratch / "records", static_cast<int>(kept), transactions, spins);
        const ReadRecords read = readRecords(scratch / "records");
        if (acknowledged > static_cast<int>(kept)) REQUIRE(read.trouble.empty());
        REQUIRE(static_cast<int>(read.records.size()) >= acknowledged);
        for (std::size_t i = kept; i < read.records.size(); ++i) // whole, in order, none twice
            REQUIRE(read.records[i].facts["which"] == i);
        kept = read.records.size();
    }
    CHECK(kept > 0);
    CHECK_FALSE(std::filesystem::exists(scratch / "records.broken"));
}

} // namespace vitrine
