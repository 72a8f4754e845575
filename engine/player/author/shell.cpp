#include "player/author/shell.hpp"

#include <algorithm>

namespace frontstage::player {
namespace {

bool in_column(const Item& item) {
    return (item.action && item.action->act == Act::use_tool) || item.region == author_region;
}

std::optional<AuthorWish> wished(std::optional<Wish> wish) {
    if (!wish) return std::nullopt;
    return AuthorWish{std::move(*wish)};
}

}  // namespace

void AuthorShell::show(AuthorModel model) {
    // Until the new one is laid out the old graph stands, where the places are the same ones.
    if (!model.layout && model_.layout && model.places.size() == model_.layout->nodes.size())
        model.layout = std::move(model_.layout);
    else if (!model.layout)
        graph_.zoom = 0;
    model_ = std::move(model);
}

std::optional<AuthorWish> AuthorShell::intend(const Input& input, const ItemList& items,
                                              std::int64_t now_ms) {
    if (std::holds_alternative<CloseAsked>(input))
        return AuthorWish{Wish{LeaveWindow{Leaving::for_now}}};
    if (const auto* key = std::get_if<KeyPressed>(&input)) return press(*key, items, now_ms);
    if (point(input, items)) return std::nullopt;
    const Item* held = items.find(shell_.touch().held);
    const std::optional<Action> pressed = held != nullptr ? held->action : std::nullopt;
    const std::string held_id = shell_.touch().held;
    const auto wish = shell_.intend(input, items, now_ms);
    if (const auto* released = std::get_if<PointerReleased>(&input)) {
        const Item* item = items.at(released->at);
        if (item != nullptr && item->id == held_id && pressed && pressed->act == Act::use_tool)
            return use(*pressed);
    }
    return wished(wish);
}

// The graph takes the wheel to zoom, and a drag to pan. Whether it did.
bool AuthorShell::point(const Input& input, const ItemList& items) {
    if (const auto* wheeled = std::get_if<Wheeled>(&input)) {
        if (items.region_at(wheeled->at) != graph_region) return false;
        zoom_graph_at(graph_, wheeled->at, wheeled->lines);
        return true;
    }
    if (const auto* pressed = std::get_if<PointerPressed>(&input)) {
        if (items.at(pressed->at) == nullptr && items.region_at(pressed->at) == graph_region)
            graph_.dragged_from = pressed->at;
        return false;
    }
    if (std::holds_alternative<PointerReleased>(input)) graph_.dragged_from.reset();
    const auto* moved = std::get_if<PointerMoved>(&input);
    if (moved == nullptr || !graph_.dragged_from) return false;
    pan_graph(graph_, moved->at.x - graph_.dragged_from->x, moved->at.y - graph_.dragged_from->y);
    graph_.dragged_from = moved->at;
    return true;
}

std::optional<AuthorWish> AuthorShell::press(const KeyPressed& key, const ItemList& items,
                                             std::int64_t now_ms) {
    const bool first = key.press == Press::first;
    const Item* item = items.find(shell_.touch().focus);
    switch (key.key) {
        case Key::letter: return first ? letter(key.letter) : std::nullopt;
        case Key::backspace: return first ? use(Tool::step_back) : std::nullopt;
        case Key::plus: return use(Tool::zoom_in);
        case Key::minus: return use(Tool::zoom_out);
        case Key::enter:
        case Key::space:
            if (first && item != nullptr && item->action && item->action->act == Act::use_tool)
                return use(*item->action);
            break;
        case Key::up:
        case Key::down:
        case Key::left:
        case Key::right:
        case Key::page_up:
        case Key::page_down:
        case Key::home:
        case Key::end:
            if (item != nullptr && in_column(*item) && move_in_column(key.key, items, now_ms))
                return std::nullopt;
            break;
        case Key::tab:
        case Key::back_tab:
        case Key::escape:
        case Key::transcript: break;
        case Key::digit:  // nobody answers what they do not see
            if (items.find("answers") == nullptr) return std::nullopt;
            break;
    }
    return wished(shell_.intend(key, items, now_ms));
}

// Up and down go from one thing to the next; the graph is moved by the other keys, and what is
// there to be read is scrolled by them.
bool AuthorShell::move_in_column(Key key, const ItemList& items, std::int64_t now_ms) {
    const bool graph = section_ == Section::graph;
    Scroll& scroll = memory().scrolls[author_region];
    const float across = graph_.area.w / 4, down = graph_.area.h / 2;
    switch (key) {
        case Key::up: (void)shell_.intend(KeyPressed{Key::back_tab}, items, now_ms); return true;
        case Key::down: (void)shell_.intend(KeyPressed{Key::tab}, items, now_ms); return true;
        case Key::left:
            if (graph) pan_graph(graph_, across, 0);
            return true;
        case Key::right:
            if (graph) pan_graph(graph_, -across, 0);
            return true;
        case Key::page_up:
            if (graph) pan_graph(graph_, 0, down);
            scroll.offset -= scroll.room * 0.9F;
            return true;
        case Key::page_down:
            if (graph) pan_graph(graph_, 0, -down);
            scroll.offset += scroll.room * 0.9F;
            return true;
        case Key::home: scroll.offset = 0; return true;
        case Key::end: scroll.offset = scroll.most(); return true;
        default: return false;
    }
}

std::optional<AuthorWish> AuthorShell::letter(char letter) {
    switch (letter) {
        case 'a': return use(Tool::column);
        case 'f': open(Section::findings); return std::nullopt;
        case 's': open(Section::state); return std::nullopt;
        case 'm': open(Section::moments); return std::nullopt;
        case 'g': open(Section::graph); return std::nullopt;
        case 'b': return use(Tool::step_back);
        case 'r': return use(Tool::restart);
        case 'e': return use(Tool::open_text);
        case 'i': return use(Tool::briefing);
        case 't': return use(Tool::text_size);
        case 'l': return use(Tool::theme);
        case 'p': return use(Tool::language);
        case 'z': return use(Tool::zoom_to_fit);
        default: return std::nullopt;
    }
}

// With the keyboard at its first line, so that the next arrow reads on.
void AuthorShell::open(Section section) {
    if (section != section_) memory().scrolls[author_region].offset = 0;
    section_ = section;
    column_ = Column::shown;
    constexpr const char* tabs[] = {"section:F", "section:S", "section:M", "section:G"};
    shell_.focus_on(tabs[static_cast<std::size_t>(section)]);
}

std::optional<AuthorWish> AuthorShell::use(const Action& action) {
    switch (action.tool) {
        case Tool::column:
            column_ = column_ == Column::shown ? Column::hidden : Column::shown;
            shell_.focus_on(column_ == Column::shown ? "tool:hide" : "tool:show");
            return std::nullopt;
        case Tool::section: open(static_cast<Section>(action.number)); return std::nullopt;
        case Tool::zoom_in: zoom_graph(graph_, Zoom::in); return std::nullopt;
        case Tool::zoom_out: zoom_graph(graph_, Zoom::out); return std::nullopt;
        case Tool::zoom_to_fit: zoom_graph(graph_, Zoom::to_fit); return std::nullopt;
        case Tool::step_back:
        case Tool::restart:
        case Tool::briefing:
        case Tool::open_text:
        case Tool::open_finding:
        case Tool::open_disagreement:
        case Tool::go_to:
        case Tool::silence:
        case Tool::force:
        case Tool::text_size:
        case Tool::theme:
        case Tool::language: return AuthorWish{ToolWish{action.tool, action.number}};
    }
    return std::nullopt;
}

// Instead of an encounter, while the text has never been good.
void AuthorShell::draw_nothing_yet(Page& page, Rect rect) {
    page.canvas.fill(rect, page.canvas[Tone::ground]);
    const float width = std::min(rect.w - 96, page.scaled(520));
    const float left = rect.x + (rect.w - width) / 2;
    const Rect heading =
        page.text("nothing:heading", {left, rect.y + rect.h * 0.36F}, Type::section, Tone::ink,
                  "Nothing to play yet", width, Role::heading);
    page.text("nothing:words", {left, heading.bottom() + 10}, Type::label, Tone::soft_ink,
              "The scenario appears here as soon as its text has no more errors. What is to be "
              "mended stands among the findings; this window follows every save.",
              width);
}

void AuthorShell::draw(Page& page) {
    const Point size = page.canvas.size();
    const float strip = author_strip_height(page);
    const float column = column_ == Column::shown ? author_width(page, section_) : 0;
    const Point left{size.x - column, column > 0 ? size.y : size.y - strip};
    if (left.x > 1) {
        Canvas canvas = page.canvas.part(left);
        Page part(canvas, page.items, page.memory, page.touch, page.baker, page.now_ms, page.motion,
                  page.text_percent, page.words);
        canvas.clip({0, 0, left.x, left.y});
        if (model_.inside)
            shell_.draw(part);
        else
            draw_nothing_yet(part, {0, 0, left.x, left.y});
        canvas.unclip();
        if (const auto wake = part.wake()) page.wake_in(*wake);
    }
    if (column > 0)
        draw_author_column(page, model_, section_, graph_, {left.x, 0, column, size.y});
    else
        draw_author_strip(page, model_, {0, left.y, size.x, strip});
}

}  // namespace frontstage::player
