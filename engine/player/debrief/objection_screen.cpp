#include "player/debrief/objection_screen.hpp"

#include "player/debrief/parts.hpp"
#include "player/page/field.hpp"

namespace frontstage::player {
namespace {

void draw_about(Column& column, const ObjectionModel& model) {
    const Phrasebook& words = column.page().words;
    column.open_card("");
    column.write(Type::title, Tone::ink, words("I disagree"), Role::heading);
    column.space(8);
    column.write(Type::choice, Tone::ink, words("“{words}”", {{"words", model.note.said}}));
    write_pair(column, words("The scenario says"), model.note.why);
    column.space(10);
    column.write(Type::hint, Tone::soft_ink,
                 words("Whoever writes this scenario sees what you say, and not who said it. Your "
                       "result stays as it is."));
    column.close_card();
}

void draw_reasons(Column& column, const ObjectionModel& model) {
    const Phrasebook& words = column.page().words;
    column.open_card(words("Why?"));
    for (std::size_t i = 1; i < words_of<Objection>.size(); ++i) {
        const auto objection = static_cast<Objection>(i);
        draw_option(column, "reason:" + std::to_string(i), words(sentence_for(objection)),
                    {Act::object, i}, model.chosen == objection ? Taken::yes : Taken::no);
    }
    column.space(6);
    column.write(Type::label, Tone::ink, words("In your own words, if you like"));
    column.space(6);
    draw_field(column.page(),
               {"objection:words",
                words("In your own words, if you like"),
                model.words,
                words("What would you have done, and why?"),
                {Act::write_objection, 0},
                Glass::no},
               column.take(field_height(column.page())));
    column.close_card();
}

}  // namespace

void draw_objection(Page& page, const ObjectionModel& model) {
    std::vector<Column::Button> buttons{
        {"close-objection", page.words("Cancel"), {Act::close_objection, 0}, Emphasis::plain}};
    if (model.chosen || !model.words.empty())
        buttons.push_back(
            {"hand-in", page.words("Hand it in"), {Act::hand_in, 0}, Emphasis::primary});
    Column column(page, "objection", page.words("I disagree"), 880, buttons);
    draw_about(column, model);
    draw_reasons(column, model);
    column.close();
}

}  // namespace frontstage::player
