// Hands of one kind each: keyboard, mouse, finger, gamepad. They find an item by what the list of
// items exposes, as a person finds it with their eyes, and use it by events of their device alone.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>

#include "player/trainee.hpp"

namespace frontstage::player {

// The item could not be come to, or could not be brought into sight.
struct Unreachable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class Hands {
public:
    virtual ~Hands() = default;
    [[nodiscard]] virtual std::string name() const = 0;
    // Does what the item is there for.
    virtual void use(Trainee& trainee, const std::string& id) = 0;
};

[[nodiscard]] std::unique_ptr<Hands> keyboard();
[[nodiscard]] std::unique_ptr<Hands> mouse();
[[nodiscard]] std::unique_ptr<Hands> finger();
// SDL's virtual one, plugged in for as long as it lives.
[[nodiscard]] std::unique_ptr<Hands> gamepad();

// Round the whole screen with Tab: what cannot be come to, or does not show once it is. Empty: all
// can.
[[nodiscard]] std::vector<std::string> unreachable_by_keyboard(Trainee& trainee);

}  // namespace frontstage::player
