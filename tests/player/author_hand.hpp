// Works author mode for the tests, on a copy of a scenario whose text they may change.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "author/preview/session.hpp"
#include "player/author/performance.hpp"
#include "player/stagehand.hpp"

namespace frontstage::player {

// The shipped files, some of them with another text.
class EditedFiles final : public Files {
public:
    std::optional<std::string> read(const std::string& path) override;
    std::vector<std::string> list(const std::string& folder) override;
    void replace(const std::string& path, const std::string& what, const std::string& by);

private:
    std::map<std::string, std::string> edited_;
};

struct OpenedText {
    std::string file;
    unsigned line = 0;
};

class AuthorHand final : public AuthorWorld {
public:
    explicit AuthorHand(const HouseOptions& options, AuthorReading reading = {});

    std::string open_text(const std::string& file, unsigned line) override;
    Theme theme(const std::string& name) override { return theme_named(name); }
    std::vector<app::Disagreement> disagreements(const std::string& id) override;

    void feed(const Input& input);
    void key(Key key, int digit = 0) { feed(KeyPressed{key, digit, Press::first}); }
    void letter(char letter) { feed(KeyPressed{Key::letter, 0, Press::first, letter}); }
    void click(const std::string& id);
    // As if it had been saved; `clock` is the time of day.
    void edit(const std::string& what, const std::string& by, const std::string& clock = "14:05");
    void look_deeper();
    void settle();
    [[nodiscard]] const Item* find(const std::string& id) const { return house.items().find(id); }
    [[nodiscard]] std::string place();

    EditedFiles files;
    author::PreviewSession session;
    Stagehouse house;
    std::optional<AuthorPerformance> performance;
    std::optional<OpenedText> opened;
    std::vector<app::Disagreement> kept;  // what trainees said; seen when the text is read anew
    std::int64_t now_ms = 1000;
};

}  // namespace frontstage::player
