// Who is in the scene, what the customer met before, and what is outside anyone's control.
#include "loader/scenario_keys.hpp"

namespace frontstage::loader {
namespace {

// `look: amina` is short for `look: {like: amina}`.
void read_look(ScenarioReader& reader, const KeyInfo& info, const Node& value, CastMember& member) {
    if (value.part == Part::text) {
        if (auto name = word_of(reader, info, value)) member.look["like"] = std::move(*name);
        return;
    }
    read_keys(reader, look_keys(), value.where, value, member);
}

Shape name_or_look() {
    Shape shape = keys_of("look");
    shape.wanted = "the name of a look or a group of keys";
    shape.each = {a_word("the name of a look")};  // what may stand in place of the keys
    return shape;
}

template <class Target>
void read_shifts(ScenarioReader& reader, const KeyInfo&, const Node& value, Target& target) {
    read_keys(reader, shift_keys(), value.where, value, target.shifts);
}

template <class Target>
Key<Target, ScenarioReader> shifts() {
    return {{"expects", Need::may, keys_of("shift"),
             "By how much it moves what the customer expects.", "{adherence: [+1, +1]}"},
            read_shifts<Target>};
}

Key<CastMember> look(std::string_view name, std::string_view sentence, std::string_view example) {
    return {{name, Need::may, a_word("a word or a number"), sentence, example},
            [](Reader& reader, const KeyInfo& info, const Node& value, CastMember& member) {
                if (auto word = word_of(reader, info, value))
                    member.look[std::string(info.name)] = std::move(*word);
            }};
}

}  // namespace

const ScenarioTable<CastMember>& look_keys() {
    static const ScenarioTable<CastMember> table{
        "look",
        {look("skin", "The tone of the skin, 1 (lightest) to 6.", "5"),
         look("like",
              "Whom this person looks like, of those who stand ready; other keys change it.",
              "amina"),
         look("with", "Who stands beside, of those who stand ready; a child is held by the hand.",
              "milo"),
         look("face", "oval, round, square or long.", "round"),
         look("nose", "even, broad, narrow or long.", "broad"),
         look("build", "even, slim or broad.", "slim"),
         look("marks", "freckles, bindi or mole; none unless said.", "freckles"),
         look("age", "child, young, adult or old.", "old"),
         look("hair", "short, crop, bob, long, wavy, curls, bun, ponytail, braids or bald.",
              "curls"),
         look("hair-colour", "From black over brown, red and blond to grey and white.", "grey"),
         look("brows", "thin, thick or bushy.", "thick"),
         look("eyes", "brown, dark, hazel, green or blue.", "brown"),
         look("glasses", "round or square; none unless said.", "round"),
         look("beard", "full, short, stubble or moustache; none unless said.", "full"),
         look("cover", "hijab, headscarf, turban, cap, kippah or wrap; none unless said.",
              "turban"),
         look("cover-colour", "The colour of what covers the head.", "teal"),
         look("top", "The colour of what is worn.", "rust"),
         look("garment",
              "jumper, jacket, blouse, shirt, tee, polo, hoodie, coat, scrubs or uniform.",
              "jacket"),
         look("uniform",
              "hotel, retail, clinic, doctor, or any word but none: a suit with a badge.",
              "clinic"),
         look("holds", "phone, bag, stick or toddler; none unless said.", "bag"),
         look("sling", "Whether an arm is in a sling.", "true"),
         look("seat", "Any word but none: the person sits on a chair.", "chair"),
         look("wheelchair", "Whether the person sits in a wheelchair.", "true")}};
    return table;
}

const ScenarioTable<CastMember>& cast_keys() {
    static const ScenarioTable<CastMember> table{
        "cast member",
        {text<&CastMember::name>("name", "As the trainee sees it; the id unless said.",
                                 "Mr Okafor"),
         {{"look", Need::may, name_or_look(), "How this person is drawn, or the name of a look.",
           "{skin: 5, hair: curls}"},
          read_look},
         number<&CastMember::mood>("mood", whole(0, 100), "The mood on arrival; 50 unless said.",
                                   "55"),
         {{"expects", Need::may, keys_of("zone"),
           "For each factor what this person finds adequate and what they hope for.",
           "{empathy: [5, 7]}"},
          [](ScenarioReader& reader, const KeyInfo&, const Node& value, CastMember& member) {
              read_keys(reader, zone_keys(), value.where, value, member.expects);
          }}}};
    return table;
}

const ScenarioTable<PriorInfluence>& influence_keys() {
    static const ScenarioTable<PriorInfluence> table{
        "influence",
        {term<&PriorInfluence::kind, Influence>("kind", "What it was; a website unless said.",
                                                "website"),
         text<&PriorInfluence::says>("says", "What the customer read or heard.",
                                     "Your room is guaranteed until noon."),
         shifts<PriorInfluence>(),
         {{"promises", Need::may,
           ids("the name of a promise or a list of such names", Naming::promise),
           "A promise that it made, and that has to be kept.", "guaranteed-room"},
          [](ScenarioReader& reader, const KeyInfo& info, const Node& value,
             PriorInfluence& influence) {
              for (const Node* name : names_of(reader, info, value))
                  if (check_id(reader, *name, "a promise"))
                      if (const auto promise = reader.promise(*name, Calling::declares))
                          influence.promises.push_back(*promise);
          }}}};
    return table;
}

const ScenarioTable<Force>& force_keys() {
    static const ScenarioTable<Force> table{
        "force",
        {text<&Force::says>("says", "What the trainee is told of it.",
                            "The storm has closed the airport road."),
         number<&Force::chance_percent>("chance", whole(0, 100),
                                        "How often it happens, in percent; always unless said.",
                                        "60"),
         number<&Force::mood>("mood", whole(-100, 100),
                              "What it does to the customer's mood at the beginning.", "-8"),
         {{"seen", Need::may, ids("a word or a list of words", Naming::any),
           "What is seen of it in the place; a word in its own name will do too.", "[rain, queue]"},
          [](ScenarioReader& reader, const KeyInfo& info, const Node& value, Force& force) {
              for (const Node* word : names_of(reader, info, value))
                  force.seen.emplace_back(word->text);
          }},
         shifts<Force>()}};
    return table;
}

}  // namespace frontstage::loader
