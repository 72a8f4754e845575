// The written channels: what a chat, an e-mail, a portal, a page of reviews and a web page look
// like around the same words. Each is a bar across the top of its window and a page to read; the
// window itself (written.cpp) and the answers below are the same for all.
#pragma once

#include "player/encounter/encounter.hpp"
#include "player/encounter/flow.hpp"

namespace frontstage::player {

enum class Grows : std::uint8_t { down, up };  // up: the newest stands at the bottom
enum class Paper : std::uint8_t { page, sheet };

// Whether a panel beside the window tells who writes; else the window has to.
enum class Beside : std::uint8_t { nothing, panel };

// Across the top: in the house's colour, plain, or as a browser has it.
enum class Bar : std::uint8_t { brand, plain, address };

struct Medium {
    std::string_view bar;      // what the window is called
    std::string_view answers;  // what stands above the answers
    Grows grows = Grows::down;
    Paper paper = Paper::page;  // a sheet is one message; a page has cards on it
    Bar bar_is = Bar::brand;
    Beside beside = Beside::nothing;  // where there is room
    void (*draw_sign)(Canvas&, Point centre, float size, Colour) = nullptr;
    void (*write)(Flow&, const EncounterModel&) = nullptr;
};

[[nodiscard]] Medium medium_for(Channel channel, frontstage::Setting setting);
// Small words at the right of the bar; empty where there is nothing to tell.
[[nodiscard]] std::string bar_note(const EncounterModel& model, const Phrasebook& words,
                                   Beside beside);

void write_chat(Flow& flow, const EncounterModel& model);
void write_email(Flow& flow, const EncounterModel& model);
void write_portal(Flow& flow, const EncounterModel& model);
void write_review(Flow& flow, const EncounterModel& model);
void write_web(Flow& flow, const EncounterModel& model);

// Everything of the thread, card by card, newest first.
void write_cards(Flow& flow, const EncounterModel& model);
// Who writes, with a small picture, and how it reads.
void write_sender(Flow& flow, const EncounterModel& model, Tone behind);
// What the narrator tells, between messages.
void write_aside(Flow& flow, const std::string& words);
// Why the last answer counts, where the mode tells it.
void write_why(Flow& flow, const EncounterModel& model);

}  // namespace frontstage::player
