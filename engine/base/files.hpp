// The seam to the disk. Only app/ opens files; the layers below ask through this, so that they can
// be tested with texts in memory and so that everything read can be counted into a digest.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace frontstage {

class Files {
public:
    virtual ~Files() = default;
    // The whole text, or nothing where there is no such file or it cannot be read.
    [[nodiscard]] virtual std::optional<std::string> read(const std::string& path) = 0;
    // Names (not paths) of the files in a folder, in byte order; empty where there is no such
    // folder.
    [[nodiscard]] virtual std::vector<std::string> list(const std::string& folder) = 0;
};

// Remembers every text that was read, and reads each once, so that whoever asks twice is told the
// same: those texts are what a diagnostic's excerpt is cut from and what a scenario's digest is
// made of.
class RememberedFiles final : public Files {
public:
    // `below` outlives this.
    explicit RememberedFiles(Files& below) : below_(below) {}

    std::optional<std::string> read(const std::string& path) override {
        if (const auto known = texts_.find(path); known != texts_.end()) return known->second;
        auto text = below_.read(path);
        if (text) texts_[path] = *text;
        return text;
    }
    std::vector<std::string> list(const std::string& folder) override {
        return below_.list(folder);
    }

    [[nodiscard]] const std::map<std::string, std::string>& texts() const { return texts_; }
    // When all is read.
    [[nodiscard]] std::map<std::string, std::string> take_texts() { return std::move(texts_); }

private:
    Files& below_;
    std::map<std::string, std::string> texts_;
};

// Texts in memory: for tests, and for text that an editor has not saved yet.
class MemoryFiles final : public Files {
public:
    explicit MemoryFiles(std::map<std::string, std::string> texts) : texts_(std::move(texts)) {}

    std::optional<std::string> read(const std::string& path) override {
        const auto found = texts_.find(path);
        if (found == texts_.end()) return std::nullopt;
        return found->second;
    }
    std::vector<std::string> list(const std::string& folder) override {
        std::vector<std::string> names;
        const std::string prefix = folder + '/';
        for (const auto& [path, text] : texts_)
            if (path.starts_with(prefix) && path.find('/', prefix.size()) == std::string::npos)
                names.push_back(path.substr(prefix.size()));
        return names;
    }

private:
    std::map<std::string, std::string> texts_;
};

}  // namespace frontstage
