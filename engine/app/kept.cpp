#include "app/kept.hpp"

#include <filesystem>
#include <optional>
#include <set>

#include "app/world.hpp"
#include "core/fact.hpp"
#include "records/codec.hpp"
#include "records/store.hpp"

namespace frontstage::app {
namespace {

std::optional<records::Store> store_in(const Folders& folders) {
    const std::string file = folders.data + "/frontstage.db";
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored)) return std::nullopt;
    return std::optional<records::Store>(std::in_place, file, fresh_id());
}

// Names alone tell what was taken, so no scenario is needed, nor one that is still the same.
std::optional<KeptWay> way_of(records::Store& store, const records::Attempt& attempt) {
    KeptWay way;
    way.digest = attempt.key.content_sha256;
    Names names;
    for (const std::string& body : store.events(attempt.key.id)) {
        const auto event = records::decode(body, names);
        if (!std::holds_alternative<records::Event>(event)) return std::nullopt;
        const Fact& fact = std::get<records::Event>(event).fact;
        if (const auto* began = std::get_if<Began>(&fact)) {
            way.seed = began->seed;
            way.timing = began->timing;
        }
        if (const auto* struck = std::get_if<ForceStruck>(&fact))
            way.forces.push_back(names.forces[struck->force]);
        const auto* made = std::get_if<ChoiceMade>(&fact);
        if (made == nullptr) continue;
        const std::string& name = names.choices[made->choice];
        const std::size_t colon = name.find(':');
        if (colon == std::string::npos) return std::nullopt;
        way.taken.push_back(name);
        way.steps.push_back({name.substr(0, colon), made->how == Chosen::by_silence
                                                        ? std::string("silence")
                                                        : name.substr(colon + 1)});
    }
    return way;
}

}  // namespace

Kept kept_ways(const Folders& folders, const std::string& scenario) {
    Kept kept;
    auto store = store_in(folders);
    if (!store) return kept;
    std::set<std::string> people;
    for (const records::Attempt& attempt : store->attempts()) {
        if (attempt.key.scenario != scenario) continue;
        if (auto way = way_of(*store, attempt)) {
            people.insert(attempt.key.subject);
            kept.ways.push_back(std::move(*way));
        }
    }
    kept.people = static_cast<int>(people.size());
    return kept;
}

std::optional<std::string> kept_version(const Folders& folders, const std::string& digest) {
    auto store = store_in(folders);
    return store ? store->version(digest) : std::nullopt;
}

}  // namespace frontstage::app
