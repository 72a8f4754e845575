#include "cli/walks_text.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "cli/text.hpp"

namespace frontstage::cli {
namespace {

using Json = nlohmann::ordered_json;

SourceSpan span_of(const author::WalkResult& result, const Place& place) {
    return {result.file, place.begin, place.end};
}

std::string source_of(const author::WalkResult& result, const std::string& file) {
    const auto text = result.texts.find(file);
    return text == result.texts.end() ? std::string() : text->second;
}

std::string place_text(const author::WalkResult& result, const Place& place,
                       const std::string& message) {
    const SourceSpan span = span_of(result, place);
    return where_words(span) + ": " + message + '\n' +
           excerpt(span, source_of(result, result.file));
}

// Expected and got side by side, each in its column.
std::string difference_text(const author::WalkResult& result,
                            const author::Difference& difference) {
    constexpr std::size_t column = 24;
    const std::size_t length = count_characters(difference.expected);
    const std::size_t gap = length < column ? column - length : 2;
    return place_text(result, difference.place, difference.what) +
           "  expected: " + difference.expected + std::string(gap, ' ') + "got: " + difference.got +
           '\n';
}

std::string parting_text(const author::WalkResult& result, const author::Parting& parting) {
    std::string out =
        place_text(result, parting.place, "here the walk cannot go on: " + parting.message);
    if (!parting.offered.empty()) out += "  offered: " + either_of(parting.offered) + '\n';
    if (!parting.meant.empty()) out += "  help: did you mean `" + parting.meant + "`?\n";
    return out;
}

std::string way_text(const author::WalkResult& result) {
    if (!result.readable) return {};
    std::string way = result.taken.empty() ? "walked: nothing" : "walked: ";
    for (const std::string& choice : result.taken)
        way += (&choice == result.taken.data() ? "" : " > ") + choice;
    return wrapped(way, "  ");
}

Json place_json(const SourceSpan& where) {
    return {{"file", where.file},
            {"line", where.begin.line},
            {"column", where.begin.column},
            {"end_line", where.end.line},
            {"end_column", where.end.column}};
}

Json with_place(const SourceSpan& where, const Json& more) {
    Json json = place_json(where);
    json.update(more);
    return json;
}

}  // namespace

std::string walk_text(const author::WalkResult& result) {
    std::string out =
        (result.passed() ? "pass  " : "FAIL  ") + result.file + ": " + result.title + '\n';
    for (const Diagnostic& diagnostic : result.diagnostics)
        out += render(diagnostic, source_of(result, diagnostic.where.file));
    if (result.passed()) return out;
    for (const author::Difference& difference : result.differences)
        out += difference_text(result, difference);
    if (result.parting) out += parting_text(result, *result.parting);
    return out + way_text(result) + '\n';
}

nlohmann::ordered_json walk_json(const std::string& scenario, const author::WalkResult& result) {
    Json differences = Json::array();
    for (const author::Difference& difference : result.differences)
        differences.push_back(
            with_place(span_of(result, difference.place), {{"what", difference.what},
                                                           {"expected", difference.expected},
                                                           {"got", difference.got}}));
    Json diagnostics = Json::array();
    for (const Diagnostic& diagnostic : result.diagnostics)
        diagnostics.push_back(
            with_place(diagnostic.where, {{"code", diagnostic.code},
                                          {"severity", word_for(diagnostic.severity)},
                                          {"message", diagnostic.message},
                                          {"help", diagnostic.hint}}));
    Json parted;
    if (result.parting)
        parted = with_place(span_of(result, result.parting->place),
                            {{"step", result.parting->step + 1},
                             {"message", result.parting->message},
                             {"offered", result.parting->offered},
                             {"did_you_mean", result.parting->meant}});
    return {{"scenario", scenario},       {"file", result.file},
            {"title", result.title},      {"passed", result.passed()},
            {"taken", result.taken},      {"parted", std::move(parted)},
            {"differences", differences}, {"diagnostics", diagnostics}};
}

}  // namespace frontstage::cli
