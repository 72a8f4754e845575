#include "app/bundle.hpp"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace frontstage::app {
namespace {

namespace fs = std::filesystem;

std::string bundled_name(const std::string& path, const std::string& scenario_file,
                         const std::vector<std::string>& standards, const std::string& library) {
    if (path == scenario_file) return std::string(bundled_scenario);
    if (std::find(standards.begin(), standards.end(), path) != standards.end())
        return (fs::path(bundled_standards) / fs::path(path).filename()).generic_string();
    const fs::path in_library = fs::path(path).lexically_relative(library);
    if (!in_library.empty() && *in_library.begin() != "..")
        return (fs::path(bundled_library) / in_library).generic_string();
    const fs::path beside =
        fs::path(path).lexically_relative(fs::path(scenario_file).parent_path());
    return (fs::path(bundled_scenario).parent_path() / beside).lexically_normal().generic_string();
}

}  // namespace

std::string bundle_of(const std::map<std::string, std::string>& texts,
                      const std::string& scenario_file, const std::vector<std::string>& standards,
                      const std::string& library) {
    nlohmann::json bundle = nlohmann::json::object();  // sorted by name
    for (const auto& [path, text] : texts)
        bundle[bundled_name(path, scenario_file, standards, library)] = text;
    return bundle.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::optional<std::map<std::string, std::string>> unbundled(const std::string& bundle) {
    const nlohmann::json parsed = nlohmann::json::parse(bundle, nullptr, false);
    if (!parsed.is_object()) return std::nullopt;
    std::map<std::string, std::string> texts;
    for (const auto& [name, text] : parsed.items()) {
        if (!text.is_string()) return std::nullopt;
        texts[name] = text.get<std::string>();
    }
    return texts;
}

}  // namespace frontstage::app
