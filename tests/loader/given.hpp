// Tests in one readable form: given(files).scenario() and what is found in it.
#pragma once

#include <string>

#include "loader/loader.hpp"

namespace frontstage::loader::testing {

// A scenario that has nothing wrong with it, on which a test changes one thing.
[[nodiscard]] std::string sound_scenario();
// The same with `what`, which must be in it, replaced.
[[nodiscard]] std::string sound_with(const std::string& what, const std::string& by);

class Given {
public:
    explicit Given(std::string scenario) { files_["scenario.yaml"] = std::move(scenario); }
    Given& with(const std::string& path, std::string text) {
        files_[path] = std::move(text);
        return *this;
    }

    [[nodiscard]] Loaded<Scenario> scenario() const;
    // `unknown-key 3:5; wrong-kind 4:1`, in the order of the findings.
    [[nodiscard]] std::string findings() const;
    // What the first finding says, and its hint.
    [[nodiscard]] std::string first_message() const;
    [[nodiscard]] std::string first_hint() const;

private:
    std::map<std::string, std::string> files_;
};

[[nodiscard]] inline Given given(std::string scenario) {
    return Given(std::move(scenario));
}
[[nodiscard]] inline Given given(std::string_view scenario) {
    return Given(std::string(scenario));
}

[[nodiscard]] std::string summary(const std::vector<Diagnostic>& diagnostics);

}  // namespace frontstage::loader::testing
