// Author mode's state of mind: the trainee's shell, and beside it the column that only its author
// sees. One list of items, one focus and one pointer for both, so that whoever uses a keyboard goes
// from one to the other. Values alone: neither the session nor a clock is known here.
#pragma once

#include "player/author/column.hpp"
#include "player/shell/shell.hpp"

namespace frontstage::player {

struct ToolWish {
    Tool tool = Tool::column;
    std::size_t number = 0;
};
using AuthorWish = std::variant<Wish, ToolWish>;

class AuthorShell {
public:
    AuthorShell() : shell_(Purpose::preview) {}

    // The encounter's; what is shown through it is what trainees see.
    [[nodiscard]] Shell& encounter() { return shell_; }
    void show(AuthorModel model);
    void open(Section section);
    // Another version: what the pointer and the keyboard are at stays, where it still is.
    void keep_focus(const std::string& id) { shell_.focus_on(id); }

    [[nodiscard]] std::optional<AuthorWish> intend(const Input& input, const ItemList& items,
                                                   std::int64_t now_ms);
    void draw(Page& page);
    [[nodiscard]] Section section() const { return section_; }
    [[nodiscard]] const Touch& touch() const { return shell_.touch(); }
    [[nodiscard]] Memory& memory() { return shell_.memory(); }

private:
    enum class Column : std::uint8_t { hidden, shown };

    [[nodiscard]] std::optional<AuthorWish> press(const KeyPressed& key, const ItemList& items,
                                                  std::int64_t now_ms);
    [[nodiscard]] std::optional<AuthorWish> use(const Action& action);
    [[nodiscard]] std::optional<AuthorWish> use(Tool tool) { return use({Act::use_tool, 0, tool}); }
    [[nodiscard]] std::optional<AuthorWish> letter(char letter);
    bool point(const Input& input, const ItemList& items);
    bool move_in_column(Key key, const ItemList& items, std::int64_t now_ms);
    void draw_nothing_yet(Page& page, Rect rect);

    Shell shell_;
    AuthorModel model_;
    Section section_ = Section::findings;
    Column column_ = Column::shown;
    GraphView graph_;
};

}  // namespace frontstage::player
