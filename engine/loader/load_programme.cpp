#include <set>

#include "loader/mentions.hpp"
#include "loader/other_keys.hpp"
#include "loader/scenario_reader.hpp"

namespace frontstage::loader {
namespace {

std::optional<std::string> id_of(Reader& reader, const KeyInfo& info, const Node& value) {
    const auto word = word_of(reader, info, value);
    return word && check_id(reader, value, "a programme") ? word : std::nullopt;
}

void read_scenarios(Reader& reader, const KeyInfo& info, const Node& value, Programme& programme) {
    std::set<std::string_view> seen;
    for (const Node* name : names_of(reader, info, value)) {
        reader.mention(NameKind::scenario, Calling::refers, *name);
        if (seen.insert(name->text).second)
            programme.scenarios.push_back({std::string(name->text), reader.place(*name)});
        else
            reader.find("duplicate-id", *name, quoted(name->text) + " is in the list already",
                        "write each scenario once");
    }
    if (value.part == Part::list && value.count < info.shape.least)
        tell_wrong_kind(reader, info, value);
}

void read_due(Reader& reader, const KeyInfo& info, const Node& value, Programme& programme) {
    auto day = value.part == Part::text ? to_day(value.text) : Cure{};
    if (std::string* found = std::get_if<std::string>(&day))
        programme.due = std::move(*found);
    else
        tell_wrong_kind(reader, info, value, std::get<Cure>(day).hint);
}

}  // namespace

const KeyTable<Programme>& programme_keys() {
    using P = Programme;
    static const KeyTable<Programme> table{
        "programme",
        {required(into<&P::id, id_of>("programme",
                                      an_id("a name as in `front-desk`", Naming::programme),
                                      "The name by which records know it.", "front-desk")),
         required(text<&P::title>("title", "What people see.", "Front desk essentials")),
         required(Key<Programme>{
             {"scenarios", Need::may,
              not_empty(ids("the name of a scenario or a list of such names", Naming::scenario)),
              "The scenarios that belong to it.", "[hotel/late-arrival]"},
             read_scenarios}),
         number<&P::pass_percent>("pass", whole(0, 100),
                                  "The mean conduct needed, of 100; 70 unless said.", "75"),
         number<&P::recertify_months>(
             "recertify", Shape{Takes::months, "a number of months from 1 to 600", 1, 600},
             "After how long it must be done again; never unless said.", "12 months"),
         {{"due",
           Need::may,
           {Takes::day, "a day as in `2026-12-01`"},
           "By when it is done for the first time; whenever unless said.",
           "2026-12-01"},
          read_due}}};
    return table;
}

namespace {

Loaded<Programme> read(Files& files, const std::string& path, std::vector<Mention>* mentions) {
    Findings findings;
    Loaded<Programme> loaded;
    if (const auto file = open_file(files, findings, path)) {
        Reader reader(findings);
        if (mentions != nullptr) reader.gather(*mentions);
        reader.enter(file->source, 0);
        const Node& root = file->tree->root();
        const ByteRange top = root.first != nullptr ? root.first->where : ByteRange{};
        Programme programme;
        read_keys(reader, programme_keys(), top, root, programme);
        if (!findings.any_errors()) loaded.value = std::move(programme);
    }
    loaded.diagnostics = std::move(findings).take();
    return loaded;
}

}  // namespace

Loaded<Programme> load_programme(Files& files, const std::string& path) {
    return read(files, path, nullptr);
}

std::vector<Mention> mentions_in_programme(Files& files, const std::string& path) {
    std::vector<Mention> mentions;
    static_cast<void>(read(files, path, &mentions));
    return mentions;
}

}  // namespace frontstage::loader
