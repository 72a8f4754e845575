// Where people write: who it is at the left, and a window with a bar, a page to read and the
// answers below. What stands on the page is the medium's.
#include <algorithm>

#include "player/encounter/avatar.hpp"
#include "player/encounter/medium.hpp"
#include "player/encounter/parts.hpp"

namespace frontstage::player {
namespace {

constexpr float margin = 24, gap = 12, pad = 24, pad_y = 14, panel = 232;
constexpr float reach = 12;  // of a card's shadow, within what the answers take

struct Window {
    Rect all, bar, page, label, answers;
    Share::Regions regions = Share::Regions::two;
};

class Writing {
public:
    Writing(Page& page, const EncounterModel& model, const Medium& medium, Beside beside)
        : page_(page), model_(model), medium_(medium), beside_(beside) {}

    void draw(Rect room) {
        const Window window = placed(room);
        page_.card(window.all);
        draw_bar(window.bar);
        if (window.regions == Share::Regions::one) {
            draw_in_one_region(window);
        } else {
            draw_page(window.page);
            draw_label(window.label);
            draw_answers(page_, model_, window.answers, density_);
        }
        const Canvas& canvas = page_.canvas;
        if (canvas[Tone::card_edge] != canvas[Tone::surface])
            page_.canvas.outline(window.all, canvas[Tone::card_edge], card_radius, 2);
    }

    // All of it, as high as it wants to be.
    float draw_whole(Point at, float width) {
        Window window = placed({at.x, at.y, width, 0});
        const float wanted = window.page.h + window.label.h + window.answers.h + reach;
        window.all.h = window.bar.h + wanted;
        page_.card(window.all);
        draw_bar(window.bar);
        return std::max(draw_stacked(window, window.bar.bottom()), window.all.bottom());
    }

private:
    [[nodiscard]] float sign() const { return page_.scaled(22); }
    [[nodiscard]] std::string note() const { return bar_note(model_, page_.words, beside_); }
    [[nodiscard]] std::string label() const {
        return model_.view.offers.empty() ? std::string() : page_.words(medium_.answers);
    }

    float written_height(float width) {
        Flow flow(page_, "speech", {0, 0}, width, Flow::Does::measure);
        medium_.write(flow, model_);
        return flow.at().y + 2 * pad_y - 6;
    }

    // The bar and the label take what they need; what is left is shared as everywhere.
    Window placed(Rect room) {
        Canvas& canvas = page_.canvas;
        const float inner = room.w - 2 * pad;
        const float bar = bar_words(inner).height;
        const float label =
            this->label().empty() ? 8 : canvas.set(Type::hint, this->label(), inner).height + 8;
        const float rest = room.h - bar - label - 8;
        const float wanted = written_height(inner);
        const bool fits =
            wanted + answers_height(page_, model_.view, inner, Density::roomy) <= rest;
        density_ = fits ? Density::roomy : Density::close;
        const float answers = answers_height(page_, model_.view, inner, density_);
        auto [height, regions] = share_of(page_, model_.view, wanted, inner, rest, density_);
        Window window;
        window.regions = regions;
        if (regions == Share::Regions::one) {
            window.all = room;
            window.bar = {room.x, room.y, room.w, bar};
            window.page = {room.x, window.bar.bottom(), room.w, wanted};
            window.label = {room.x + pad, 0, inner, label};
            window.answers = {room.x + pad, 0, inner, answers};
            return window;
        }
        if (medium_.grows == Grows::up)  // a chat keeps its window open
            height = std::max(height, rest - answers);
        const float kept = std::min(answers, rest - height);
        window.all = {room.x, room.y, room.w, bar + height + label + kept + 8};
        window.bar = {room.x, room.y, room.w, bar};
        window.page = {room.x, window.bar.bottom(), room.w, height};
        window.label = {room.x + pad, window.page.bottom(), inner, label};
        window.answers = {room.x + pad, window.label.bottom(), inner, kept};
        return window;
    }

    // The note stands beside the name of the window, or below it.
    struct BarWords {
        TextBlock title, note;
        bool one_line = true;
        float height = 0;
    };
    BarWords bar_words(float inner) {
        Canvas& canvas = page_.canvas;
        const float room = inner - sign() - 12;
        BarWords words;
        words.title = canvas.set(Type::strong, page_.words(medium_.bar), room);
        words.note = canvas.set(Type::hint, note(), room);
        words.one_line = note().empty() || words.title.width + 16 + words.note.width <= room;
        words.height =
            std::max(44.0F, words.title.height + 18 + (words.one_line ? 0.0F : words.note.height));
        return words;
    }

    void draw_bar(Rect bar) {
        Canvas& canvas = page_.canvas;
        const bool brand = medium_.bar_is == Bar::brand;
        const Tone ground = brand ? Tone::accent : Tone::chip;
        const Tone ink = brand ? Tone::on_accent : Tone::on_chip;
        canvas.fill(bar, canvas[ground], card_radius);
        canvas.fill({bar.x, bar.y + bar.h / 2, bar.w, bar.h / 2}, canvas[ground]);
        if (medium_.bar_is == Bar::address)
            canvas.fill({bar.x + 12, bar.y + 6, bar.w - 24, bar.h - 12}, canvas[Tone::surface],
                        bar.h);
        const BarWords words = bar_words(bar.w - 2 * pad);
        medium_.draw_sign(canvas, {bar.x + pad + sign() / 2, bar.centre().y}, sign(),
                          canvas[medium_.bar_is == Bar::address ? Tone::ink : ink]);
        const float x = bar.x + pad + sign() + 12;
        const float below = words.one_line ? 0.0F : words.note.height;
        const float y = bar.centre().y - (words.title.height + below) / 2;
        page_.block("window", {x, y}, words.title, medium_.bar_is == Bar::address ? Tone::ink : ink,
                    page_.words(medium_.bar), Role::heading);
        if (note().empty()) return;
        const Point at = words.one_line ? Point{bar.right() - pad - words.note.width,
                                                bar.centre().y - words.note.height / 2}
                                        : Point{x, y + words.title.height};
        page_.block("window:note", at, words.note, ink, note());
    }

    // Page, label and answers one below the other.
    void draw_in_one_region(const Window& window) {
        const Rect region{window.all.x, window.page.y, window.all.w,
                          window.all.bottom() - window.page.y - 8};
        open_at_the_newest(window, region.h);
        const float top = open_whole(page_, region);
        close_whole(page_, model_, draw_stacked(window, top));
    }
    float draw_stacked(const Window& window, float top) {
        const float x = window.answers.x, width = window.answers.w - 4;
        if (medium_.paper == Paper::page)
            page_.canvas.fill({window.all.x, top, window.all.w, written_height(width)},
                              page_.canvas[Tone::ground]);
        Flow flow(page_, "speech", {x, top + pad_y}, width, Flow::Does::draw);
        medium_.write(flow, model_);
        const float below = flow.at().y + pad_y;
        draw_label({x, below, width, window.label.h});
        return draw_all_answers(page_, model_, {x, below + window.label.h + reach}, width,
                                density_) +
               reach;
    }
    // A chat opens where it ends, with what may be answered to it.
    void open_at_the_newest(const Window& window, float height) {
        if (medium_.grows != Grows::up || page_.memory.scrolls.contains("answers")) return;
        const float whole = window.page.h + window.label.h + window.answers.h;
        page_.memory.scrolls["answers"] = {std::max(0.0F, window.page.h - height / 2), whole,
                                           height};
    }

    void draw_page(Rect rect) {
        if (medium_.paper == Paper::page) page_.canvas.fill(rect, page_.canvas[Tone::ground]);
        page_.canvas.fill({rect.x, rect.bottom() - 1, rect.w, 1}, page_.canvas[Tone::control_edge]);
        const bool up = medium_.grows == Grows::up;
        if (up && !page_.memory.scrolls.contains("speech"))
            page_.memory.scrolls["speech"] = {0, 0, 0, Opens::at_end};
        const Rect region{rect.x + pad - reach, rect.y + 1, rect.w - 2 * pad + 2 * reach + 8,
                          rect.h - 2};
        float top = page_.open_region("speech", page_.words("What is said"), region) + pad_y;
        const float wanted = written_height(rect.w - 2 * pad);
        if (up) top += std::max(0.0F, rect.h - wanted);
        Flow flow(page_, "speech", {rect.x + pad, top}, rect.w - 2 * pad, Flow::Does::draw);
        medium_.write(flow, model_);
        page_.close_region(flow.at().y + pad_y - 8);
    }

    void draw_label(Rect rect) {
        if (label().empty()) return;
        page_.text("answers:label", {rect.x, rect.y + 8}, Type::hint, Tone::soft_ink, label(),
                   rect.w);
    }

    Page& page_;
    const EncounterModel& model_;
    const Medium& medium_;
    Beside beside_;
    Density density_ = Density::roomy;
};

// Who writes, where there is room for them beside the window.
void draw_writer(Page& page, const EncounterModel& model, Rect room) {
    Canvas& canvas = page.canvas;
    const View& view = model.view;
    constexpr float side = 20, picture = 128;
    const float inner = room.w - 2 * side;
    const TextBlock name = canvas.set(Type::strong, view.speaker_name, inner);
    const TextBlock mood = canvas.set(Type::label, view.mood_words, inner);
    const float height = side + picture + 14 + name.height + 2 + mood.height + side;
    page.card({room.x, room.y, room.w, height}, bubble_radius);
    const float middle = room.centre().x;
    float y = room.y + side;
    draw_avatar(page, "person", model.scenery, view.speaker,
                {middle - picture / 2, y, picture, picture}, Tone::surface);
    y += picture + 14;
    page.block("writer:name", {middle - name.width / 2, y}, name, Tone::ink, view.speaker_name);
    y += name.height + 2;
    page.block("writer:mood", {middle - mood.width / 2, y}, mood, Tone::soft_ink, view.mood_words);
}

}  // namespace

void draw_written(Page& page, const EncounterModel& model, Bands bands) {
    const float widest = page.scaled(880);
    const Point size = page.canvas.size();
    const Medium medium = medium_for(model.view.meeting.channel, model.scenery.setting);
    const bool panelled =
        medium.beside == Beside::panel && !page.one_column() && !model.view.speaker_name.empty();
    Rect room{margin, bands.top + gap, size.x - 2 * margin, bands.bottom - bands.top - 2 * gap};
    const float taken = panelled ? panel + 16 : 0;
    const float width = std::min(room.w - taken, widest);
    room.x += (room.w - taken - width) / 2;
    if (panelled) draw_writer(page, model, {room.x, room.y, panel, room.h});
    room.x += taken;
    room.w = width;
    Writing(page, model, medium, panelled ? Beside::panel : Beside::nothing).draw(room);
}

float draw_written_whole(Page& page, const EncounterModel& model, Point at, float width) {
    const Medium medium = medium_for(model.view.meeting.channel, model.scenery.setting);
    return Writing(page, model, medium, Beside::nothing).draw_whole(at, width);
}

}  // namespace frontstage::player
