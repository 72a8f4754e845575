// What author mode shows beside the encounter, as values ready to be drawn. Made from the session
// by author_report; knows neither it nor the disk.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "author/graph/layout.hpp"
#include "author/preview/inside.hpp"
#include "base/diagnostic.hpp"

namespace frontstage::player {

enum class Section : std::uint8_t { findings, state, moments, graph };

struct FindingCard {
    Severity severity = Severity::error;
    std::string code, message, context, cure;
    std::string place;  // "scenario.yaml, line 31"
};

// Where trainees disagree with the key, by choice; nobody is named.
struct DisagreementCard {
    std::string choice;                // "arrival, apologise"
    std::string said;                  // its words when it was disagreed with
    int attempts = 0;                  // in which somebody did
    std::vector<std::string> reasons;  // "2 x Another choice is the right one.", then their words
};

// What is known of a place: whether it can be come to, and whether a walk does.
enum class Mark : std::uint8_t { unknown, walked, reachable, unreachable, not_found };
enum class Standpoint : std::uint8_t { elsewhere, here };

struct PlaceRow {  // a moment or an ending
    Target place;
    std::string name;
    std::string says;  // what is known of it, in words
    Mark mark = Mark::unknown;
    Standpoint standpoint = Standpoint::elsewhere;
    int findings = 0;
};

enum class Looked : std::uint8_t { at_first_sight, at_every_path };

struct AuthorModel {
    std::string banner;   // why it is not the newest text that is shown
    std::string parting;  // where the way parted on the last reload
    std::string notice;   // what came of the last tool
    std::string place;    // where one stands
    std::string meeting;  // how people meet there, where it is otherwise than usual
    Looked looked = Looked::at_first_sight;
    std::vector<FindingCard> findings;
    std::vector<DisagreementCard> disagreements;
    std::optional<author::Inside> inside;
    bool can_be_silent = false;    // the moment has a limit, and somebody may let it run out
    std::vector<PlaceRow> places;  // moments, then endings
    std::vector<Mark> choices;     // by the numbers of their ids
    std::optional<author::Layout> layout;  // of the version that is shown
    std::string theme = "light", language;
    int text_percent = 100;
};

}  // namespace frontstage::player
