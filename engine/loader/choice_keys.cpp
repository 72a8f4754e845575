// What the trainee may say or do, and all that comes of it.
#include "loader/scenario_keys.hpp"

namespace frontstage::loader {
namespace {

constexpr std::int64_t a_year_s = 365LL * 24 * 3600;

// `say:`, `do:` and `ask:` all hold the choice's text.
Key<Choice> wording(std::string_view name, Delivery delivery, Purpose purpose,
                    std::string_view sentence, std::string_view example) {
    return {{name, Need::may, a_text(), sentence, example},
            [=](Reader& reader, const KeyInfo& info, const Node& value, Choice& choice) {
                if (auto text = marked_text_of(reader, info, value)) choice.text = std::move(*text);
                choice.delivery = delivery;
                choice.purpose = purpose;
            }};
}

template <auto member, ScriptKind kind>
Key<Choice, ScenarioReader> lua(std::string_view name, std::string wanted,
                                std::string_view sentence, std::string_view example) {
    return {{name, Need::may, {Takes::lua, std::move(wanted)}, sentence, example},
            [](ScenarioReader& reader, const KeyInfo& info, const Node& value, Choice& choice) {
                choice.*member = reader.script(kind, info, value);
            }};
}

template <auto member>
Key<Choice, ScenarioReader> promises(std::string_view name, std::string_view sentence) {
    return {{name, Need::may, ids("the name of a promise or a list of such names", Naming::promise),
             sentence, "move-by-ten"},
            [](ScenarioReader& reader, const KeyInfo& info, const Node& value, Choice& choice) {
                for (const Node* each : names_of(reader, info, value))
                    if (const auto promise = reader.promise(*each, Calling::refers))
                        (choice.*member).push_back(*promise);
            }};
}

void read_shows(ScenarioReader& reader, const KeyInfo& info, const Node& value, Choice& choice) {
    each_distinct(reader, info, value, [&](const Node& name, const Node& evidence) {
        const KeyInfo each{name.text, Need::must, info.shape.each.front(), "", "met"};
        const auto standard = reader.standard(name);
        if (evidence.part == Part::nothing) return tell_empty_value(reader, each, name);
        const auto shown = any_term_of<Evidence>(reader, each, evidence);
        if (standard && shown) choice.shows.push_back({*standard, *shown});
    });
}

// With due times as `{move-by-ten: 8h}`, or names alone: due before the end.
void read_promises(ScenarioReader& reader, const KeyInfo& info, const Node& value, Choice& choice) {
    const auto take = [&](const Node& name, std::optional<int> due_s) {
        if (!check_id(reader, name, "a promise")) return;
        if (const auto promise = reader.promise(name, Calling::declares))
            choice.promises.push_back({*promise, due_s});
    };
    if (value.part != Part::mapping) {
        for (const Node* name : names_of(reader, info, value))
            take(*name, std::nullopt);
        return;
    }
    each_distinct(reader, info, value, [&](const Node& name, const Node& due) {
        const KeyInfo each{name.text, Need::may, info.shape.each.front(), "", "8h"};
        if (due.part == Part::nothing) return take(name, std::nullopt);
        if (const auto seconds = number_of(reader, each, due)) take(name, *seconds);
    });
}

void read_discovers(ScenarioReader& reader, const KeyInfo& info, const Node& value,
                    Choice& choice) {
    for (const Node* name : names_of(reader, info, value))
        if (check_id(reader, *name, "a discovery")) {
            reader.mention(NameKind::discovery, Calling::declares, *name);
            choice.discovers.push_back(reader.scenario.names.discoveries.intern(name->text));
        }
}

void read_feels(ScenarioReader& reader, const KeyInfo&, const Node& value, Choice& choice) {
    read_keys(reader, feeling_keys(), value.where, value, choice.feels);
}

}  // namespace

const ScenarioTable<Choice>& choice_keys() {
    static const ScenarioTable<Choice> table{
        "choice",
        {wording("say", Delivery::says, Purpose::answers, "The exact words that are said.",
                 "May I have your surname?"),
         wording("do", Delivery::does, Purpose::answers, "What is done, without words.",
                 "Hand over the key."),
         wording("ask", Delivery::says, Purpose::asks,
                 "The exact words of a question that finds something out.",
                 "Is anyone travelling with you?"),
         term<&Choice::quality, Quality>("quality", "What it is worth; good unless said.", "best"),
         text<&Choice::why>("why", "Why it counts as it does; shown in the debrief.",
                            "Said before he can find it himself, a fault is honesty."),
         lua<&Choice::when, ScriptKind::condition>("when", "a condition",
                                                   "Offered only where this holds.", "mood > 40"),
         text<&Choice::locked>("locked",
                               "The reason with which it is shown greyed; hidden without it.",
                               "He has waited long enough."),
         {{"shows", Need::may,
           names_with(Naming::standard, "standards, each with `met`, `partly` or `missed`",
                      a_term<Evidence>()),
           "Which standards this meets or does not meet.", "{verify-identity: met}"},
          read_shows},
         {{"feels", Need::may, keys_of("feeling"),
           "What it does to what the customer thinks of you, for each factor.", "{empathy: +1.2}"},
          read_feels},
         number<&Choice::mood>("mood", whole(-100, 100), "What it does to the mood.", "+6"),
         number<&Choice::takes_s>("takes", a_duration(0, a_year_s),
                                  "How long it takes on the service clock.", "40s"),
         number<&Choice::effort>("effort", whole(0, 10),
                                 "What it costs the customer: to wait, repeat, move, call back.",
                                 "1"),
         {{"promises",
           Need::may,
           {Takes::dues,
            "promises, each with the time by which it is due",
            0,
            0,
            {},
            {},
            Naming::promise,
            {a_duration(0, a_year_s)}},
           "What is promised, and when it is due; before the end unless said.",
           "{move-by-ten: 8h}"},
          read_promises},
         promises<&Choice::keeps>("keeps", "Which promise is kept by this."),
         promises<&Choice::breaks>("breaks", "Which promise is broken by this."),
         {{"discovers", Need::may, ids("a name or a list of names", Naming::discovery),
           "What the trainee now knows about the customer.", "needs-cot"},
          read_discovers},
         {{"again", Need::may, a_yes_no(),
           "May be taken more than once; the second time earns nothing.", "true"},
          [](ScenarioReader& reader, const KeyInfo& info, const Node& value, Choice& choice) {
              if (yes_no_of(reader, info, value).value_or(false)) choice.repeats = Repeats::again;
          }},
         lua<&Choice::effect, ScriptKind::effect>("effect", "statements, below `|`",
                                                  "What else happens, in Lua.",
                                                  "state.room_shown = true"),
         required(Key<Choice, ScenarioReader>{
             {"next", Need::may, shape_of_next(), "The moment or ending that follows.", "the-room"},
             [](ScenarioReader& reader, const KeyInfo& info, const Node& value, Choice& choice) {
                 choice.next = next_of(reader, info, value, "this choice");
             }}),
         accept<Choice>()},
        {{{{"say", "do", "ask"},
           Need::must,
           "this choice has no `say:`, `do:` or `ask:`",
           "write what the trainee says, in the exact words, or does"}},
         {{"locked", "when", "`locked:` says why a choice is shut, and this one has no `when:`",
           "add the condition under which it is open, or remove `locked:`"}}}};
    return table;
}

}  // namespace frontstage::loader
