// What the tests of the store share: attempts with little in them, and other processes.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <exception>
#include <fstream>
#include <iterator>
#include <ostream>
#include <string>
#include <vector>

#include "records/store.hpp"
#include "support/temp_folder.hpp"

namespace frontstage::records {

inline std::ostream& operator<<(std::ostream& out, const Problem& problem) {  // for Catch
    return out << problem.event << ": " << problem.found;
}

inline std::string records_in(const testing::TempFolder& folder) {
    return folder / "records.db";
}

inline AttemptKey attempt_key(const std::string& id) {
    return {id, "T-0042", "hotel/late-arrival", "sha256:c0ffee", "0.1.0", Seed{7}};
}

inline Entry began(std::int64_t at_ms = 1000, const std::string& mode = "practice") {
    return {at_ms, "began",
            R"({"at":)" + std::to_string(at_ms) +
                R"(,"fact":"began","scenario":"hotel/late-arrival","digest":"sha256:c0ffee",)"
                R"("seed":7,"mode":")" +
                mode + R"(","timing":"off","mood_tenths":500,"reputation_tenths":30})"};
}

inline Entry passed(std::int64_t seconds) {
    return {1000 + seconds, "time-passed",
            R"({"at":)" + std::to_string(1000 + seconds) + R"(,"fact":"time-passed","seconds":)" +
                std::to_string(seconds) + "}"};
}

inline Entry ended(std::int64_t at_ms = 9000) {
    return {at_ms, "ended", R"({"at":)" + std::to_string(at_ms) + R"(,"fact":"ended"})"};
}

inline std::vector<std::string> bodies(const std::vector<Entry>& entries) {
    std::vector<std::string> texts;
    for (const Entry& entry : entries)
        texts.push_back(entry.body);
    return texts;
}

inline std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void write_bytes(const std::string& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

// Carries `work` out in another process. No database may be open here when it starts.
template <class Work>
pid_t start_child(Work work) {
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child != 0) return child;
    alarm(250);  // a child never outlives its test for long
    int code = 0;
    try {
        work();
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "child: %s\n", problem.what());
        code = 1;
    }
    _exit(code);
}

inline int exit_code_of(pid_t child) {
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace frontstage::records
