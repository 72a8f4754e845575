#include "bench/figures.hpp"

#include <unistd.h>

#include <cstdio>
#include <ctime>
#include <fstream>

namespace frontstage::bench {
namespace {

double ms_of(clockid_t clock) {
    timespec at{};
    clock_gettime(clock, &at);
    return static_cast<double>(at.tv_sec) * 1e3 + static_cast<double>(at.tv_nsec) / 1e6;
}

}  // namespace

double core_ms() {
    return ms_of(CLOCK_PROCESS_CPUTIME_ID);
}

double wall_ms() {
    return ms_of(CLOCK_MONOTONIC);
}

double memory_megabytes() {
    std::ifstream file("/proc/self/statm");
    long all = 0, resident = 0;
    file >> all >> resident;
    return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

void print_frames(const std::string& what, const Row& row) {
    constexpr double frame_ms = 1000.0 / 60;
    std::printf("  %-32s median %6.1f ms (%3.0f %% of a frame), worst %6.1f ms (%3.0f %%), %zu\n",
                what.c_str(), row.median(), 100 * row.median() / frame_ms, row.worst(),
                100 * row.worst() / frame_ms, row.ms.size());
}

}  // namespace frontstage::bench
