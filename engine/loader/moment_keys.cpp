// Moments and endings.
#include "loader/scenario_keys.hpp"

namespace frontstage::loader {
namespace {

template <class Target>
Key<Target, ScenarioReader> speaker(std::string_view sentence) {
    return {{"speaker", Need::may, an_id("a name from `cast:`, or `narrator`", Naming::speaker),
             sentence, "okafor"},
            [](ScenarioReader& reader, const KeyInfo& info, const Node& value, Target& target) {
                target.speaker = speaker_of(reader, info, value);
            }};
}

// Who says it is settled when the whole moment has been read.
template <class Target>
Key<Target, ScenarioReader> says() {
    return {{"says", Need::may, a_text(), "What the speaker says.",
             "I booked this room three months ago."},
            [](ScenarioReader& reader, const KeyInfo& info, const Node& value, Target& target) {
                if (auto text = text_of(reader, info, value))
                    target.lines.push_back({std::nullopt, std::move(*text), reader.place(value)});
            }};
}

template <class Target>
Key<Target, ScenarioReader> lines() {
    return {{"lines", Need::may, shape_of_lines(), "Instead of `says`, where several people speak.",
             "[{okafor: It is late.}]"},
            [](ScenarioReader& reader, const KeyInfo& info, const Node& value, Target& target) {
                target.lines = lines_of(reader, info, value);
            }};
}

// How, where and when people meet, where it is otherwise than in the scenario as a whole.
template <class Target>
Key<Target, ScenarioReader> of_meeting(const Key<MeetingHere>& row) {
    return {row, [read = row.read](ScenarioReader& reader, const KeyInfo& info, const Node& value,
                                   Target& target) { read(reader, info, value, target.meeting); }};
}
template <class Target>
Key<Target, ScenarioReader> channel() {
    return of_meeting<Target>(term<&MeetingHere::channel, Channel>(
        "channel", "How the two meet here; as in the scenario unless said.", "phone"));
}
template <class Target>
Key<Target, ScenarioReader> backdrop() {
    return of_meeting<Target>(into<&MeetingHere::place, word_of>(
        "place", a_word("the name of a backdrop"), "The backdrop here; the scenario's unless said.",
        "hotel.corridor"));
}
template <class Target>
Key<Target, ScenarioReader> time_of_day() {
    return of_meeting<Target>(term<&MeetingHere::time, TimeOfDay>(
        "time", "The time of day here; the scenario's unless said.", "dawn"));
}

void read_silence(ScenarioReader& reader, const KeyInfo& info, const Node& value, Moment& moment) {
    const auto name = word_of(reader, info, value);
    if (!name) return;
    const std::string& own = reader.scenario.names.moments[reader.moment];
    const std::string choice = choice_name(own, *name);
    moment.silence = reader.scenario.names.choices.find(choice);
    if (moment.silence) return reader.mention(NameKind::choice, Calling::refers, value, choice);
    std::vector<std::string> known;
    for (std::size_t i = 0; i < reader.declared.choices.size(); ++i)
        if (reader.declared.moment_of_choice[i] == reader.moment)
            known.emplace_back(reader.declared.choices[i].name->text);
    std::string hint = reader.did_you_mean(*name, known);
    if (hint.empty())
        hint = known.empty() ? "write the choices first" : "write " + either_of(known);
    reader.find("unknown-choice", value, "this moment has no choice " + quoted(*name), hint);
}

void read_choice(ScenarioReader& reader, std::size_t number) {
    const Declared& from = reader.declared.choices[number];
    const Crumb crumb(reader, "choice", from.name->text);
    Choice& choice = reader.scenario.choices[number];
    choice.moment = reader.moment;
    choice.place = reader.place(*from.name);
    reader.part = &from;
    const Written written = read_keys(reader, choice_keys(), from.name->where, *from.value, choice);
    if (from.value->part != Part::mapping && from.value->part != Part::nothing) return;
    check_rules(reader, choice_keys().rules, written, *from.name);
    if (written["why"] == nullptr)
        reader.find("missing-why", *from.name,
                    "this choice has no `why:`, so the debrief cannot say why it counts as it does",
                    "write in a sentence what the trainee may not have known");
}

// The shape only: the choices themselves are read when the moment has been.
void expect_choices(ScenarioReader& reader, const KeyInfo& info, const Node& value, Moment&) {
    if (value.part != Part::mapping || value.count < info.shape.least)
        tell_wrong_kind(reader, info, value);
}

// `says:` is said by the moment's speaker, else the customer.
void settle_speakers(const Written& written, const Scenario& scenario, Moment& moment) {
    const bool narrated = written["speaker"] != nullptr && !moment.speaker;
    if (written["says"] == nullptr || narrated) return;
    for (Line& line : moment.lines)
        line.speaker = moment.speaker ? moment.speaker : scenario.customer;
}

}  // namespace

const ScenarioTable<Moment>& moment_keys() {
    static const ScenarioTable<Moment> table{
        "moment",
        {term<&Moment::truth, Truth>("truth", "Which moment of truth it is.", "first"),
         term<&Moment::phase, Phase>(
             "phase", "Before, during or after the interaction; `during` unless said.", "during"),
         text<&Moment::touchpoint>("touchpoint", "A short name for this place on the journey.",
                                   "check-in"),
         channel<Moment>(),
         backdrop<Moment>(),
         time_of_day<Moment>(),
         speaker<Moment>("Whose face is shown; the customer's unless said."),
         term<&Moment::face, Face>("mood", "The face; unless said it follows the mood meter.",
                                   "tired"),
         says<Moment>(),
         lines<Moment>(),
         {{"choices", Need::may, not_empty(named(Naming::choice, "choice")),
           "What the trainee may say or do.",
           "{name-the-fault: {say: Your room has no cooling tonight., next: two-ways}}"},
          expect_choices},
         {{"next", Need::may, shape_of_next(), "Where a moment without choices goes on.",
           "the-room"},
          [](ScenarioReader& reader, const KeyInfo& info, const Node& value, Moment& moment) {
              moment.next = next_of(reader, info, value, "this moment");
          }},
         number<&Moment::within_s>("within", a_duration(1, 3600),
                                   "The time to answer in, only where speed is the skill.", "25s"),
         {{"silence", Need::may, an_id("the name of one of the choices", Naming::choice),
           "The choice that happens when the time has run out.", "key-first"},
          read_silence},
         {{"contested", Need::may, a_yes_no(),
           "Keeps the moment out of the result until trainers agree on its key.", "true"},
          [](ScenarioReader& reader, const KeyInfo& info, const Node& value, Moment& moment) {
              if (yes_no_of(reader, info, value).value_or(false))
                  moment.scoring = Scoring::contested;
          }},
         accept<Moment>()},
        {{{{"says", "lines"}},
          {{"choices", "next"},
           Need::must,
           "this moment has no `choices:`, and no `next:` either",
           "write what the trainee may say or do, or where it goes on by itself"}},
         {{"within", "silence",
           "`within:` sets a time, and no `silence:` says what happens when it has run out",
           "add `silence:` with the name of one of the choices"},
          {"silence", "within",
           "`silence:` says what happens when time has run out, and no `within:` sets a time",
           "add `within: 25s`, for instance"}}}};
    return table;
}

const ScenarioTable<Ending>& ending_keys() {
    static const ScenarioTable<Ending> table{
        "ending",
        {term<&Ending::truth, Truth>("truth", "Which moment of truth it is; nearly always third.",
                                     "third"),
         channel<Ending>(), backdrop<Ending>(), time_of_day<Ending>(),
         speaker<Ending>("Who speaks; the narrator unless said."),
         term<&Ending::face, Face>("mood", "The face; unless said it follows the mood meter.",
                                   "relieved"),
         says<Ending>(), lines<Ending>()},
        {{{{"says", "lines"}}}, {}}};
    return table;
}

void read_moments(ScenarioReader& reader) {
    reader.scenario.moments.resize(reader.declared.moments.size());
    reader.scenario.choices.resize(reader.declared.choices.size());
    std::size_t next_choice = 0;
    for (std::uint32_t i = 0; i < reader.declared.moments.size(); ++i) {
        const Declared& from = reader.declared.moments[i];
        reader.enter_file(from.file);
        reader.moment = MomentId{i};
        const Crumb crumb(reader, "moment", from.name->text);
        Moment& moment = reader.scenario.moments[i];
        moment.place = reader.place(*from.name);
        reader.part = &from;
        const Written written =
            read_keys(reader, moment_keys(), from.name->where, *from.value, moment);
        if (from.value->part == Part::mapping || from.value->part == Part::nothing)
            check_rules(reader, moment_keys().rules, written, *from.name);
        settle_speakers(written, reader.scenario, moment);
        for (; next_choice < reader.declared.choices.size() &&
               reader.declared.moment_of_choice[next_choice] == reader.moment;
             ++next_choice) {
            moment.choices.push_back(ChoiceId{static_cast<std::uint32_t>(next_choice)});
            read_choice(reader, next_choice);
        }
    }
}

void read_endings(ScenarioReader& reader) {
    for (const Declared& from : reader.declared.endings) {
        reader.enter_file(from.file);
        const Crumb crumb(reader, "ending", from.name->text);
        Ending ending;
        ending.place = reader.place(*from.name);
        const Written written =
            read_keys(reader, ending_keys(), from.name->where, *from.value, ending);
        check_rules(reader, ending_keys().rules, written, *from.name);
        if (written["says"] != nullptr)
            for (Line& line : ending.lines)
                line.speaker = ending.speaker;
        reader.scenario.endings.push_back(std::move(ending));
    }
}

}  // namespace frontstage::loader
