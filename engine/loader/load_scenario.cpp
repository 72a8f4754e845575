#include "base/text.hpp"
#include "loader/readable.hpp"
#include "loader/scenario_keys.hpp"

namespace frontstage::loader {
namespace {

std::string folder_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
}

// The file's own keys say where something is missing; an empty file has none.
ByteRange top_of(const Node& root) {
    return root.part == Part::mapping && root.first != nullptr ? root.first->where : ByteRange{};
}

std::vector<SourcePos> places_of(const SourceText& source) {
    std::vector<SourcePos> places;
    for (std::uint32_t at = 0; at < source.text().size(); ++at)
        places.push_back(source.position(at));
    return places;
}

void read_rules(ScenarioReader& reader, const std::string& path) {
    auto text = reader.disk.read(path);
    if (!text) return;
    const auto number = static_cast<std::uint32_t>(reader.scenario.files.size());
    const SourceText source(path, std::move(*text));
    if (!is_readable(source, reader.findings())) return;
    reader.scenario.files.push_back(path);
    Script rules;
    rules.kind = ScriptKind::rules;
    rules.source = source.text();
    rules.place = {
        number, {1, 1}, source.position(static_cast<std::uint32_t>(source.text().size()))};
    rules.context = "rules.lua";
    reader.scenario.rules = ScriptId{static_cast<std::uint32_t>(reader.scenario.scripts.size())};
    reader.scenario.scripts.push_back(std::move(rules));
    if (reader.lua != nullptr)
        reader.lua->push_back(
            {ScriptKind::rules, std::string(source.text()), path, places_of(source)});
}

// A part of one file may hold what another refers to.
void spread_extent(ScenarioReader& reader) {
    bool part = false;
    for (const auto& file : reader.files)
        part = part || file->source.extent() == Extent::part;
    if (part)
        for (const auto& file : reader.files)
            file->source.mark_as_part();
}

void settle_setting(const Written& written, Scenario& scenario) {
    if (written["setting"] != nullptr) return;
    const std::string first = scenario.id.substr(0, scenario.id.find('/'));
    if (const auto setting = term_for<Setting>(first)) scenario.setting = *setting;
}

void settle_customer(ScenarioReader& reader, const Written& written) {
    Scenario& scenario = reader.scenario;
    for (std::uint32_t i = 0; i < scenario.cast.size(); ++i)
        if (scenario.cast[i].name.empty()) scenario.cast[i].name = scenario.names.speakers[{i}];
    if (written["customer"] != nullptr || scenario.cast.empty()) return;
    if (scenario.cast.size() == 1)
        scenario.customer = SpeakerId{0};
    else
        reader.find("missing-key", *written["cast"],
                    "several are in the cast, and no `customer:` says whose experience is measured",
                    "add `customer:` with one of " + either_of(scenario.names.speakers.all()));
}

void read_all(ScenarioReader& reader) {
    declare_names(reader);
    reader.enter_file(0);
    const Node& root = reader.files[0]->tree->root();
    const Written written = read_keys(reader, scenario_keys(), top_of(root), root, reader.scenario);
    if (root.part == Part::mapping) {
        settle_setting(written, reader.scenario);
        settle_customer(reader, written);
    }
    for (std::uint32_t i = 1; i < reader.files.size(); ++i) {
        reader.enter_file(i);
        const Node& included = reader.files[i]->tree->root();
        read_keys(reader, included_keys(), top_of(included), included, reader.scenario);
    }
    read_moments(reader);
    read_endings(reader);
}

// False where not even the first file can be read.
bool read_files(ScenarioReader& reader, const std::string& path) {
    if (!open_scenario_files(reader, path)) return false;
    for (const auto& file : reader.files)
        reader.scenario.files.push_back(file->source.path());
    read_rules(reader, folder_of(path) + "rules.lua");
    spread_extent(reader);
    read_all(reader);
    reader.files.clear();
    return true;
}

}  // namespace

Loaded<Scenario> load_scenario(Files& files, const std::string& path, const StandardsBook& book) {
    Findings findings;
    ScenarioReader reader(findings, files, book);
    if (!read_files(reader, path)) return {std::nullopt, std::move(findings).take()};
    reader.scenario.text_places.merge(reader.take_marks());
    Loaded<Scenario> loaded;
    if (!findings.any_errors()) loaded.value = std::move(reader.scenario);
    loaded.diagnostics = std::move(findings).take();
    return loaded;
}

ScenarioMentions mentions_in_scenario(Files& files, const std::string& path,
                                      const StandardsBook& book) {
    ScenarioMentions found;
    Findings findings;
    ScenarioReader reader(findings, files, book);
    reader.gather(found.mentions);
    reader.lua = &found.lua;
    if (!read_files(reader, path)) return found;
    found.scenario = std::move(reader.scenario);
    found.scenario.variables.resize(found.scenario.names.variables.size());
    return found;
}

}  // namespace frontstage::loader
