// Every text that a scenario consists of in one piece of bytes, under names that are the same on
// every machine: what the digest is made of, and what is kept so that an old attempt can be run
// again.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontstage::app {

// Where the parts stand inside a bundle. The scenario lies deep enough for `../shared/...` to stay
// inside.
inline constexpr std::string_view bundled_scenario = "scenarios/a/b/scenario.yaml";
inline constexpr std::string_view bundled_standards = "standards";
inline constexpr std::string_view bundled_library = "scripts";

[[nodiscard]] std::string bundle_of(const std::map<std::string, std::string>& texts,
                                    const std::string& scenario_file,
                                    const std::vector<std::string>& standards,
                                    const std::string& library);

// Texts by bundled name; nothing where the bytes are no bundle.
[[nodiscard]] std::optional<std::map<std::string, std::string>> unbundled(
    const std::string& bundle);

}  // namespace frontstage::app
