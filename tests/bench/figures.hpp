// Times and memory of this process, and how a row of them is told. Milliseconds are those of one
// core, unless they say otherwise: another program that is busy then changes little.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace frontstage::bench {

[[nodiscard]] double core_ms();           // spent by this process so far
[[nodiscard]] double wall_ms();           // since whenever
[[nodiscard]] double memory_megabytes();  // resident, now

struct Row {
    std::vector<double> ms;

    void add(double value) { ms.push_back(value); }
    [[nodiscard]] double at(double share) const {
        if (ms.empty()) return 0;
        std::vector<double> sorted = ms;
        std::sort(sorted.begin(), sorted.end());
        return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
    }
    [[nodiscard]] double median() const { return at(0.5); }
    [[nodiscard]] double worst() const { return at(1); }
};

// `home, focus over cards    median  2.1 ms ( 13 % of a frame), worst  5.0 ms ( 30 %)`
void print_frames(const std::string& what, const Row& row);

}  // namespace frontstage::bench
