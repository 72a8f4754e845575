// A scenario being written, on the stage: carries wishes from the author's shell to the session and
// shows what came of them. The window's loop and the headless tests drive the same thing.
// Has no clock and watches no folder: whoever drives it says what time it is and that files
// changed.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/disagreements.hpp"
#include "author/preview/session.hpp"
#include "player/author/shell.hpp"
#include "player/house/stagehouse.hpp"

namespace frontstage::player {

// What author mode asks of the world around its window.
class AuthorWorld {
public:
    virtual ~AuthorWorld() = default;
    // Shows the place in the author's editor, or otherwise; says in a sentence what came of it.
    [[nodiscard]] virtual std::string open_text(const std::string& file, unsigned line) = 0;
    [[nodiscard]] virtual Theme theme(const std::string& name) = 0;
    // Of those who played the scenario of this id.
    [[nodiscard]] virtual std::vector<app::Disagreement> disagreements(const std::string& id) = 0;
};

struct AuthorReading {
    std::string theme = "light";
    int text_percent = 100;
    Section section = Section::findings;  // shown first
};

class AuthorPerformance {
public:
    // All three outlive this.
    AuthorPerformance(author::PreviewSession& session, Stagehouse& house, AuthorWorld& world,
                      AuthorReading reading, std::int64_t now_ms);

    std::optional<int> step(const std::vector<Input>& inputs, std::int64_t now_ms);
    [[nodiscard]] bool left() const { return left_; }
    [[nodiscard]] const std::string& focus() const { return shell_.touch().focus; }

    // The session reloaded, or was looked into deeper.
    void session_changed(author::PreviewSession::Came came, std::int64_t now_ms);

private:
    void carry_out(const Wish& wish, std::int64_t now_ms);
    void run(const Errand& errand);
    void use(const ToolWish& wish, std::int64_t now_ms);
    // After a choice the keyboard goes on in the encounter; else it stays where it is.
    enum class Keyboard : std::uint8_t { stays, in_the_encounter };
    void show_encounter(std::int64_t now_ms, Keyboard keyboard = Keyboard::stays);
    void hear_trainees();
    void show_column();
    void go_to(std::size_t number, std::int64_t now_ms);
    void open_finding(std::size_t number);
    void open_disagreement(std::size_t number);
    void open_text_here();
    void open_text(const SourceSpan& where);
    void next_size();
    void next_theme();

    author::PreviewSession& session_;
    Stagehouse& house_;
    AuthorWorld& world_;
    AuthorReading reading_;
    AuthorShell shell_;
    std::vector<app::Disagreement> disagreements_;
    std::string notice_;
    bool left_ = false;
};

}  // namespace frontstage::player
