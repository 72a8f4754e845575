#include "app/world.hpp"

#include <chrono>
#include <ctime>
#include <random>

namespace frontstage::app {

std::int64_t now_ms() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

std::string time_of_day() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm here{};
    localtime_r(&now, &here);
    char text[6];
    return {text, std::strftime(text, sizeof text, "%H:%M", &here)};
}

// Small enough to be read out over a telephone and typed again.
Seed fresh_seed() {
    std::random_device dice;
    return Seed{dice() % 1'000'000};
}

std::string fresh_id() {
    constexpr char digits[] = "0123456789abcdef";
    std::random_device dice;
    std::string id;
    while (id.size() < 32) {
        auto bits = dice();
        for (int i = 0; i < 8; ++i, bits >>= 4U)
            id += digits[bits & 15U];
    }
    return id;
}

std::string version() {
    return FRONTSTAGE_VERSION;
}

}  // namespace frontstage::app
