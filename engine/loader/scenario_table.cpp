// The keys at the top of a scenario, and of a file that it includes.
#include "core/texts.hpp"
#include "loader/scenario_keys.hpp"

namespace frontstage::loader {
namespace {

using Row = Key<Scenario, ScenarioReader>;

// `hotel/late-arrival`: names with `/` between them.
std::optional<std::string> path_id_of(Reader& reader, const KeyInfo& info, const Node& value) {
    const auto word = word_of(reader, info, value);
    if (!word) return std::nullopt;
    std::string_view rest = *word;
    while (true) {
        const std::size_t slash = std::min(rest.find('/'), rest.size());
        Node part = value;
        part.text = rest.substr(0, slash);
        if (part.text.empty()) {
            reader.find("bad-id", value, quoted(*word) + " has an empty part beside a `/`",
                        "write it as in `hotel/late-arrival`");
            return std::nullopt;
        }
        if (!check_id(reader, part, "a scenario")) return std::nullopt;
        if (slash == rest.size()) break;
        rest.remove_prefix(slash + 1);
    }
    reader.mention(NameKind::scenario, Calling::declares, value);
    return word;
}

// A standard of the book as one of the scenario's: its places count into the scenario's files.
Standard adopted(const StandardsBook& book, const std::pair<const std::string, Standard>& named,
                 Scenario& scenario) {
    const auto& [name, from] = named;
    Standard standard = from;
    if (from.place.file >= book.files.size()) return standard;
    const std::string& path = book.files[from.place.file];
    const auto known = std::find(scenario.files.begin(), scenario.files.end(), path);
    const auto file = static_cast<std::uint32_t>(known - scenario.files.begin());
    if (known == scenario.files.end()) scenario.files.push_back(path);
    standard.place.file = file;
    for (const Text& text : texts_of(name, from))
        if (const auto place = book.text_places.find(text.id); place != book.text_places.end())
            scenario.text_places[text.id] = {file, place->second.begin, place->second.end};
    return standard;
}

void read_standards(ScenarioReader& reader, const KeyInfo& info, const Node& value,
                    Scenario& scenario) {
    for (const Node* name : names_of(reader, info, value)) {
        if (!reader.listed_standards.emplace(name->text).second) {
            reader.find("duplicate-id", *name, quoted(name->text) + " is in the list already",
                        "write each standard once");
            continue;
        }
        const auto found = reader.book.standards.find(std::string(name->text));
        if (found == reader.book.standards.end()) {
            // Whoever shows the one that was meant has made no second mistake.
            if (const auto meant = reader.tell_unknown_standard(*name))
                reader.listed_standards.insert(*meant);
            continue;
        }
        reader.mention(NameKind::standard, Calling::refers, *name);
        scenario.names.standards.intern(name->text);
        scenario.standards.push_back(adopted(reader.book, *found, scenario));
    }
}

// Reads what was declared under this key, one after the other.
template <class Target, class Tables>
Row each_declared(std::string_view name, Shape shape, std::string_view kind,
                  std::vector<Declared> Declarations::*places, std::vector<Target> Scenario::*into,
                  Tables table, std::string_view sentence, std::string_view example) {
    return {
        {name, Need::may, std::move(shape), sentence, example},
        [=](ScenarioReader& reader, const KeyInfo& info, const Node& value, Scenario& scenario) {
            if (value.part != Part::mapping) return tell_wrong_kind(reader, info, value);
            for (const Declared& from : reader.declared.*places) {
                const Crumb crumb(reader, kind, from.name->text);
                Target target;
                target.place = reader.place(*from.name);
                read_keys(reader, table(), from.name->where, *from.value, target);
                (scenario.*into).push_back(std::move(target));
            }
        }};
}

void read_before(ScenarioReader& reader, const KeyInfo& info, const Node& value,
                 Scenario& scenario) {
    if (value.part != Part::mapping) return tell_wrong_kind(reader, info, value);
    std::map<std::string_view, const Node*> seen;
    each_entry(value, [&](const Node& name, const Node& keys) {
        const auto [first, fresh] = seen.try_emplace(name.text, &name);
        if (!fresh)
            return reader.find("duplicate-id", name,
                               "there is an influence " + quoted(name.text) + " already",
                               "give one of the two another name",
                               {{reader.span(*first->second), "the first is written here"}});
        if (!check_id(reader, name, "an influence")) return;
        const Crumb crumb(reader, "influence", name.text);
        PriorInfluence influence;
        influence.name = name.text;
        influence.place = reader.place(name);
        read_keys(reader, influence_keys(), name.where, keys, influence);
        scenario.before.push_back(std::move(influence));
    });
}

void read_opening(ScenarioReader& reader, const KeyInfo& info, const Node& value,
                  Scenario& scenario) {
    if (value.part != Part::text) return tell_wrong_kind(reader, info, value);
    const auto to = reader.target(value, "`opening:`");
    if (!to) return;
    if (const MomentId* moment = std::get_if<MomentId>(&*to))
        scenario.opening = *moment;
    else
        reader.find("unknown-moment", value,
                    quoted(value.text) + " is an ending, and nothing can begin with it",
                    "write the name of the moment that comes first");
}

// The shape only: they are read once everything else is known.
void expect_named(ScenarioReader& reader, const KeyInfo& info, const Node& value, Scenario&) {
    if (value.part != Part::mapping || value.count < info.shape.least)
        tell_wrong_kind(reader, info, value);
}

// The shape only: the files have been opened before.
void expect_paths(ScenarioReader& reader, const KeyInfo& info, const Node& value, Scenario&) {
    static_cast<void>(names_of(reader, info, value));
}

Row moments() {
    return {{"moments", Need::may, not_empty(named(Naming::moment, "moment")),
             "The points at which the trainee responds.",
             "{arrival: {says: I booked this room three months ago., next: the-room}}"},
            expect_named};
}
Row endings() {
    return {{"endings", Need::may, not_empty(named(Naming::ending, "ending")),
             "How the encounter may close.", "{settled: {says: He thanks you by name.}}"},
            expect_named};
}
Row include() {
    return {{"include", Need::may, ids("the path of a file or a list of paths", Naming::file),
             "Files with moments that several scenarios share.", "[../shared/greeting.yaml]"},
            expect_paths};
}

Row opening() {
    return {{"opening", Need::may, an_id("the name of a moment", Naming::moment),
             "The moment that comes first.", "arrival"},
            read_opening};
}

Row standards() {
    return {{"standards", Need::may,
             ids("the name of a standard or a list of such names", Naming::standard),
             "The standards that are judged here.", "[own-the-problem, verify-identity]"},
            read_standards};
}

Row customer() {
    return {{"customer", Need::may, an_id("a name from `cast:`", Naming::speaker),
             "Whose experience is measured.", "okafor"},
            [](ScenarioReader& reader, const KeyInfo& info, const Node& value, Scenario& scenario) {
                if (value.part != Part::text) return tell_wrong_kind(reader, info, value);
                scenario.customer = reader.speaker(value);
            }};
}

Row props() {
    return {{"props", Need::may, ids("a word or a list of words", Naming::any),
             "Things that stand in the place.", "[bell, plant]"},
            [](ScenarioReader& reader, const KeyInfo& info, const Node& value, Scenario& scenario) {
                for (const Node* prop : names_of(reader, info, value))
                    scenario.props.emplace_back(prop->text);
            }};
}

}  // namespace

const ScenarioTable<Scenario>& scenario_keys() {
    using S = Scenario;
    static const ScenarioTable<Scenario> table{
        "scenario",
        {required(into<&S::id, path_id_of>(
             "scenario", an_id("a name as in `hotel/late-arrival`", Naming::scenario),
             "The name by which records, programmes and walks know it.", "hotel/late-arrival")),
         required(text<&S::title>("title", "What the trainee sees in lists.", "The 02:10 arrival")),
         term<&S::setting, Setting>(
             "setting", "The trade; the first part of the scenario's name unless said.", "hotel"),
         term<&S::channel, Channel>("channel", "How the customer is met; the desk unless said.",
                                    "desk"),
         into<&S::place, word_of>("place", a_word("the name of a backdrop"), "The backdrop.",
                                  "hotel.lobby"),
         term<&S::time, TimeOfDay>("time", "The time of day; day unless said.", "night"),
         props(),
         term<&S::incident, Incident>("incident", "The kind of critical incident.",
                                      "service-failure"),
         number<&S::minutes>("minutes", whole(1, 240), "About how long it takes; 5 unless said.",
                             "6"),
         text<&S::role>("role", "Who the trainee is.", "You are the night receptionist."),
         text<&S::brief>("brief", "What the trainee knows beforehand.", "The house is full."),
         number<&S::pass_percent>("pass", whole(0, 100),
                                  "The conduct needed, of 100; 70 unless said.", "70"),
         into<&S::language, word_of>("language", a_word("the code of a language"),
                                     "The language of the texts; `en` unless said.", "de"),
         standards(),
         each_declared("cast", named(Naming::speaker, "cast member"), "cast member",
                       &Declarations::cast, &S::cast, cast_keys, "Who is in the scene.",
                       "{okafor: {name: Mr Okafor}}"),
         customer(),
         {{"before", Need::may, named(Naming::influence, "influence"),
           "What the customer met before meeting the trainee.",
           "{website: {says: Come at any hour.}}"},
          read_before},
         each_declared("forces", named(Naming::force, "force"), "force", &Declarations::forces,
                       &S::forces, force_keys, "What is outside anyone's control.",
                       "{storm: {says: The road is shut., chance: 60}}"),
         {{"state", Need::may,
           names_with(Naming::variable, "names, each with its first value",
                      {Takes::start, "`true`, `false`, a number or a list of words"}),
           "What the scenario remembers, for conditions and effects.",
           "{room_shown: false, nights: 1, tone: [neutral, warm, cold]}"},
          read_state},
         required(opening()),
         required(moments()),
         required(endings()),
         include(),
         accept<Scenario>()}};
    return table;
}

const ScenarioTable<Scenario>& included_keys() {
    static const ScenarioTable<Scenario> table{"included file", {moments(), endings(), include()}};
    return table;
}

}  // namespace frontstage::loader
