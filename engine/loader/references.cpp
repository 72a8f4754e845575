// Finds what a name refers to, or says which name was likely meant.
#include "loader/scenario_reader.hpp"
#include "loader/sign_places.hpp"
#include "loader/values.hpp"

namespace frontstage::loader {
namespace {

// The names in `promise("...")`, as often as that stands in `text`.
void gather_promises(std::string_view text, std::set<std::string, std::less<>>& names) {
    constexpr std::string_view verb = "promise";
    for (std::size_t at = text.find(verb); at != std::string_view::npos;
         at = text.find(verb, at + 1)) {
        const std::size_t quote = text.find_first_not_of(" (", at + verb.size());
        if (quote == std::string_view::npos || (text[quote] != '"' && text[quote] != '\''))
            continue;
        const std::size_t end = text.find_first_of("\"'\n", quote + 1);
        if (end != std::string_view::npos && text[end] == text[quote])
            names.emplace(text.substr(quote + 1, end - quote - 1));
    }
}

}  // namespace

ScenarioReader::ScenarioReader(Findings& findings, Files& files, const StandardsBook& standards)
    : Reader(findings), disk(files), book(standards) {
    for (const auto& [id, standard] : book.standards)
        book_names_.push_back(id);
}

Place ScenarioReader::place_of(const Declared& what) const {
    const SourceText& source = files[what.file]->source;
    return {what.file, source.position(what.name->where.begin),
            source.position(what.name->where.end)};
}

Place ScenarioReader::whole_place_of(const Declared& what) const {
    const SourceText& source = files[what.file]->source;
    return {what.file, source.position(what.name->where.begin),
            source.position(what.value->where.end)};
}

// "did you mean `verify-id`, on line 44?"
std::string ScenarioReader::meant(const Node& name, const std::vector<std::string>& candidates,
                                  const std::vector<Declared>& places) {
    const auto word = findings().guess(name.text, candidates);
    if (!word) return {};
    std::string hint = "did you mean `" + *word + "`";
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (candidates[i] == *word) {
            const Declared& found = places[i];
            const std::string line = std::to_string(place_of(found).begin.line);
            return hint + ", on line " + line +
                   (found.file == file() ? "?" : " of " + files[found.file]->source.path() + "?");
        }
    return hint + "?";
}

std::optional<Target> ScenarioReader::target(const Node& name, std::string_view from) {
    if (const auto moment = scenario.names.moments.find(name.text)) {
        mention(NameKind::moment, Calling::refers, name);
        return Target{*moment};
    }
    if (const auto ending = scenario.names.endings.find(name.text)) {
        mention(NameKind::ending, Calling::refers, name);
        return Target{*ending};
    }
    std::string hint = meant(name, scenario.names.moments.all(), declared.moments);
    if (hint.empty()) hint = meant(name, scenario.names.endings.all(), declared.endings);
    if (hint.empty()) hint = "write the name of a moment or of an ending";
    find("unknown-moment", name,
         std::string(from) + " leads to " + quoted(name.text) +
             ", and no moment or ending has that name",
         std::move(hint));
    return std::nullopt;
}

std::optional<StandardId> ScenarioReader::standard(const Node& name) {
    if (book.standards.contains(std::string(name.text)))
        mention(NameKind::standard, Calling::refers, name);
    if (const auto known = scenario.names.standards.find(name.text)) return known;
    if (listed_standards.contains(name.text)) return std::nullopt;  // told at the list
    if (!book.standards.contains(std::string(name.text))) {
        tell_unknown_standard(name);
        return std::nullopt;
    }
    find("unknown-standard", name,
         quoted(name.text) + " is a standard, but not one that this scenario judges",
         "add `" + std::string(name.text) + "` to the list under `standards:` at the top");
    return std::nullopt;
}

std::optional<std::string> ScenarioReader::tell_unknown_standard(const Node& name) {
    auto word = findings().guess(name.text, scenario.names.standards.all());
    if (!word) word = findings().guess(name.text, book_names_);
    find("unknown-standard", name, quoted(name.text) + " is no standard that any file describes",
         word ? "did you mean `" + *word + "`?"
              : "standards are written in the files of the folder `standards`");
    return word;
}

std::optional<SpeakerId> ScenarioReader::speaker(const Node& name) {
    if (const auto known = scenario.names.speakers.find(name.text)) {
        mention(NameKind::speaker, Calling::refers, name);
        return known;
    }
    std::string hint = meant(name, scenario.names.speakers.all(), declared.cast);
    if (hint.empty())
        hint = scenario.cast.empty() && declared.cast.empty()
                   ? "add a `cast:` with this name in it"
                   : "write " + either_of(scenario.names.speakers.all()) + ", or add it to `cast:`";
    find("unknown-speaker", name, quoted(name.text) + " is nobody in the cast", std::move(hint));
    return std::nullopt;
}

// Lua may make a promise too. What it says is not understood here; that it names one is enough.
bool ScenarioReader::made_by_lua(std::string_view name) {
    if (!lua_promises_) {
        lua_promises_.emplace();
        for (const auto& file : files)
            gather_promises(file->source.text(), *lua_promises_);
        if (scenario.rules)
            gather_promises(scenario.scripts[scenario.rules->number].source, *lua_promises_);
    }
    return lua_promises_->contains(name);
}

std::optional<PromiseId> ScenarioReader::promise(const Node& name, Calling calling) {
    mention(NameKind::promise, calling, name);
    if (const auto known = scenario.names.promises.find(name.text)) return known;
    if (made_by_lua(name.text)) return scenario.names.promises.intern(name.text);
    std::string hint = did_you_mean(name.text, scenario.names.promises.all());
    if (hint.empty())
        hint = "write `promises: {" + std::string(name.text) + ": 8h}` on the choice that makes it";
    find("unknown-promise", name, "nobody makes a promise " + quoted(name.text), std::move(hint));
    return std::nullopt;
}

namespace {

// The first sign of a text below `|` stands at its indentation on the line after the sign.
SourcePos first_sign(const SourceText& source, const Node& text) {
    if (text.writing == Writing::plain) return source.position(text.where.begin);
    if (text.writing == Writing::quoted) return source.position(text.where.begin + 1);
    const std::string_view all = source.text();
    const std::size_t top = all.find('\n', text.where.begin) + 1;
    const std::size_t sign = all.find_first_not_of(" \n", top);
    const auto at = static_cast<std::uint32_t>(std::min(sign, all.size()));
    SourcePos place = source.position(static_cast<std::uint32_t>(std::min(top, all.size())));
    place.column = source.position(at).column;
    return place;
}

}  // namespace

std::optional<ScriptId> ScenarioReader::script(ScriptKind kind, const KeyInfo& info,
                                               const Node& text) {
    if (text.part != Part::text || text.text.empty()) {
        tell_wrong_kind(*this, info, text,
                        "put it in quotes if it holds brackets, braces or a colon");
        return std::nullopt;
    }
    if (text.writing == Writing::folded) {
        find("folded-lua", ByteRange{text.where.begin, text.where.begin + 1},
             "`>` joins the lines below it into one, and Lua would read them so",
             "write `|` instead of `>`");
        return std::nullopt;
    }
    const Place where{file(), first_sign(source(), text), source().position(text.where.end)};
    if (lua != nullptr)
        lua->push_back({kind, std::string(text.text), source().path(), places_in(source(), text)});
    scenario.scripts.push_back({kind, std::string(text.text), where, context()});
    return ScriptId{static_cast<std::uint32_t>(scenario.scripts.size() - 1)};
}

}  // namespace frontstage::loader
