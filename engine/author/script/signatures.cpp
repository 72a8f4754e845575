#include "author/script/signatures.hpp"

#include <chrono>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>

namespace frontstage::author {
namespace {

using Json = nlohmann::ordered_json;

std::optional<Signature> signature_in(std::string_view line) {
    const Json json = Json::parse(line, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    const auto words = [&](const char* key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_string() ? found->get<std::string>()
                                                         : std::string();
    };
    Signature signature{words("digest"), words("name"), words("role"), words("note"), words("at")};
    if (signature.digest.empty() || signature.name.empty()) return std::nullopt;
    return signature;
}

std::string two_digits(unsigned number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

Signatures signatures_in(const std::string& text) {
    Signatures signatures;
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = std::string_view(text).substr(at, end - at);
        ++number;
        at = end + 1;
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        if (auto signature = signature_in(line))
            signatures.all.push_back(std::move(*signature));
        else
            signatures.not_read.push_back(number);
    }
    return signatures;
}

std::string line_for(const Signature& signature) {
    Json json = {{"at", signature.at}, {"name", signature.name}};
    if (!signature.role.empty()) json["role"] = signature.role;
    if (!signature.note.empty()) json["note"] = signature.note;
    json["digest"] = signature.digest;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string utc_words(std::int64_t now_ms) {
    using namespace std::chrono;
    const sys_time<milliseconds> now{milliseconds(now_ms)};
    const auto day = floor<days>(now);
    const year_month_day date{day};
    const hh_mm_ss time{floor<seconds>(now - day)};
    return std::to_string(static_cast<int>(date.year())) + '-' +
           two_digits(static_cast<unsigned>(date.month())) + '-' +
           two_digits(static_cast<unsigned>(date.day())) + 'T' +
           two_digits(static_cast<unsigned>(time.hours().count())) + ':' +
           two_digits(static_cast<unsigned>(time.minutes().count())) + ':' +
           two_digits(static_cast<unsigned>(time.seconds().count())) + 'Z';
}

std::string signatures_path(const std::string& scenario_file) {
    return (std::filesystem::path(scenario_file).parent_path() / signatures_file).string();
}

}  // namespace frontstage::author
