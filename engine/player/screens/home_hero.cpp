#include "player/screens/home_hero.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "app/day_words.hpp"
#include "player/page/edge.hpp"
#include "player/screens/place_picture.hpp"
#include "player/screens/shelf.hpp"

namespace frontstage::player {
namespace {

constexpr float gap = 16, pad = 32, least_height = 300;

struct Hero {
    std::string eyebrow, button;
    Action action;
};

Hero hero_of(const Featured& featured, const app::Shelved& shelved, const Phrasebook& words) {
    const Action open{Act::open_scenario, 0, {}, shelved.id};
    switch (featured.why) {
        case Featured::Why::left_midway:
            return {words("You left this midway"), words("Continue"),
                    Action{Act::go_on, 0, {}, shelved.id}};
        case Featured::Why::due:
            return {featured.day ? words("Due {day} · {programme}",
                                         {{"day", app::day_words(*featured.day, words)},
                                          {"programme", featured.programme}})
                                 : featured.programme,
                    words("Begin"), open};
        case Featured::Why::begin_here:
            return {words("A good place to begin"), words("Begin"), open};
    }
    return {};
}

// What it trains, in the words of its first standards.
std::string trained(const app::Shelved& shelved, const Phrasebook& words) {
    std::string lines;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, shelved.standard_words.size()); ++i)
        lines += (i > 0 ? "\n" : "") + shelved.standard_words[i];
    return lines.empty() ? lines : words("You practise:") + "\n" + lines;
}

struct Measured {
    TextBlock eyebrow, title, length, trains;
    std::string length_words, trains_words;
    Point button;
    float height = 0;
};

Measured measured(Page& page, const app::Shelved& shelved, const Hero& hero, float width) {
    Canvas& canvas = page.canvas;
    Measured m;
    m.length_words = length_words(shelved, page.words);
    m.eyebrow = canvas.set(Type::hint, hero.eyebrow, width);
    m.title = canvas.set(Type::title, shelved.title, width);
    m.length = canvas.set(Type::label, m.length_words, width);
    m.button = page.button_size(hero.button);
    m.button.x = std::min(width, std::max(m.button.x, page.scaled(180)));
    m.height = m.eyebrow.height + 4 + m.title.height + 8 + m.length.height + 24 + m.button.y;
    if (page.one_column()) return m;
    m.trains_words = trained(shelved, page.words);
    if (m.trains_words.empty()) return m;
    m.trains = canvas.set(Type::hint, m.trains_words, width);
    m.height += 16 + m.trains.height;
    return m;
}

}  // namespace

float draw_hero(Page& page, const Home& home, const Featured& featured, Rect column) {
    const app::Shelved& shelved = home.library.scenarios[featured.scenario];
    const Hero hero = hero_of(featured, shelved, page.words);
    const bool pictured = pictures_wanted(page);
    const bool above = pictured && page.one_column(), beside = pictured && !page.one_column();
    const float panel = beside ? std::round(column.w * 0.46F) : column.w;
    const Measured m = measured(page, shelved, hero, panel - 2 * pad);
    const float picture = above ? std::min(220.0F, column.w * 0.28F) : 0;
    const float height =
        beside ? std::max(m.height + 2 * pad, least_height) : m.height + 2 * pad + picture;
    const Rect whole{column.x, column.y, column.w, height};
    page.card(whole, card_radius);
    if (above)
        draw_place_picture(page, shelved.place, shelved.time, {whole.x, whole.y, whole.w, picture},
                           Corners::top);
    if (beside)
        draw_place_picture(page, shelved.place, shelved.time,
                           {whole.x + panel, whole.y, whole.w - panel, height}, Corners::right);
    const float x = whole.x + pad;
    float y = beside ? whole.centre().y - m.height / 2 : whole.y + picture + pad;
    const auto write = [&](const char* what, const TextBlock& set, float from, Tone tone,
                           const std::string& said, Role role = Role::text) {
        y = page.block(what, at_edge(set, {x, from}, panel - 2 * pad), set, tone, said, role)
                .bottom();
    };
    write("hero:why", m.eyebrow, y, Tone::accent, hero.eyebrow);
    write("hero:title", m.title, y + 4, Tone::ink, shelved.title, Role::heading);
    write("hero:length", m.length, y + 8, Tone::soft_ink, m.length_words);
    if (!m.trains_words.empty()) write("hero:trains", m.trains, y + 16, Tone::ink, m.trains_words);
    page.button("begin", {x, y + 24, m.button.x, m.button.y}, hero.button, hero.action,
                Emphasis::primary);
    return whole.bottom();
}

bool is_new_here(const app::Library& library) {
    return std::ranges::none_of(library.scenarios, [](const app::Shelved& shelved) {
        return shelved.latest || shelved.left_off;
    });
}

float draw_how_it_goes(Page& page, Rect column) {
    struct Step {
        std::string_view title, sentence;
    };
    constexpr std::array steps{
        Step{phrase("Read the briefing"),
             phrase("Who you are, what the customer has already met, and what good looks like.")},
        Step{phrase("Talk with a customer"),
             phrase("They speak, and show what they feel. You choose what you would say.")},
        Step{phrase("See what they felt"),
             phrase("What each answer did, why it did it, and a stronger wording.")}};
    Canvas& canvas = page.canvas;
    float y = page.text("how", {column.x, column.y}, Type::section, Tone::ink,
                        page.words("How it goes"), column.w, Role::heading)
                  .bottom() +
              12;
    constexpr float inner = 20;
    const float across = page.one_column() ? 1.0F : 3.0F;
    const float width = (column.w - gap * (across - 1)) / across;
    const float chip = page.scaled(32), left = inner + chip + 16;
    float height = 0;
    const auto title = [&](const Step& step) {
        return canvas.set(Type::strong, page.words(step.title), width - left - inner);
    };
    const auto sentence = [&](const Step& step) {
        return canvas.set(Type::hint, page.words(step.sentence), width - left - inner);
    };
    for (const Step& step : steps)
        height = std::max(height, title(step).height + 4 + sentence(step).height + 2 * inner);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool below = page.one_column();
        const Rect rect{column.x + (below ? 0 : static_cast<float>(i) * (width + gap)), y, width,
                        height};
        page.card(rect);
        const Rect number{rect.x + inner, rect.y + inner, chip, chip};
        canvas.fill(number, canvas[Tone::chip], chip_radius);
        const TextBlock digit = canvas.set(Type::strong, std::to_string(i + 1), chip);
        canvas.write(digit,
                     {number.centre().x - digit.width / 2, number.centre().y - digit.height / 2},
                     canvas[Tone::on_chip]);
        const std::string id = "how:" + std::to_string(i);
        const Rect top = page.block(id, {rect.x + left, rect.y + inner}, title(steps[i]), Tone::ink,
                                    page.words(steps[i].title));
        page.block(id + ":more", {rect.x + left, top.bottom() + 4}, sentence(steps[i]),
                   Tone::soft_ink, page.words(steps[i].sentence));
        if (below) y += height + gap;
    }
    return page.one_column() ? y : y + height + gap;
}

}  // namespace frontstage::player
