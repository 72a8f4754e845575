// Lines that somebody types, and time that runs out while they think.
#pragma once

#include <optional>
#include <string>
#include <variant>

namespace frontstage::cli {

struct TimeUp {};
struct EndOfInput {};
using Typed = std::variant<std::string, TimeUp, EndOfInput>;

class Keyboard {
public:
    virtual ~Keyboard() = default;
    // The next line. What of `left_ms` goes by meanwhile is taken off it; none: there is no hurry.
    [[nodiscard]] virtual Typed listen(std::optional<int>& left_ms) = 0;
    // The next line, however long it takes.
    [[nodiscard]] Typed listen() {
        std::optional<int> forever;
        return listen(forever);
    }
};

// The program's own standard input.
class StandardInput final : public Keyboard {
public:
    [[nodiscard]] Typed listen(std::optional<int>& left_ms) override;

private:
    [[nodiscard]] std::optional<std::string> take_line();

    std::string read_;  // and not yet taken
    enum class End : std::uint8_t { open, closed } end_ = End::open;
};

}  // namespace frontstage::cli
