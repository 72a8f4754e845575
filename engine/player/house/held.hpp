// What a gamepad holds down: buttons, and sticks and triggers that are pushed far enough. A
// direction that is held goes on, as a keyboard's does. A value that is told the time.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "player/house/input.hpp"

namespace frontstage::player {

struct ButtonDown {
    std::string name;  // `pad dpup`
    Press press = Press::first;
    bool operator==(const ButtonDown&) const = default;
};

class Held {
public:
    void press(const std::string& name, std::int64_t now_ms);
    void release(const std::string& name);
    // `push` from -1 to 1; `less` and `more` are what its ends are called, empty: nothing.
    void lean(const std::string& less, const std::string& more, float push, std::int64_t now_ms);
    void let_go() { down_.clear(); }

    // What was pressed since the last call, and what goes on being held.
    [[nodiscard]] std::vector<ButtonDown> take(std::int64_t now_ms);
    // When there is more to take although nothing happens.
    [[nodiscard]] std::optional<int> wake_in_ms(std::int64_t now_ms) const;

private:
    struct Button {
        std::string name;
        std::int64_t next_ms = 0;
    };
    [[nodiscard]] bool is_down(const std::string& name) const;

    std::vector<Button> down_;
    std::vector<ButtonDown> news_;
};

}  // namespace frontstage::player
