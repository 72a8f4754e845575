#include "player/people/company.hpp"

#include <string_view>

namespace frontstage::player {
namespace {

Bearing bearing_at(const Turning& turning, const Look& look) {
    return blended(bearing_for(turning.from, look), bearing_for(turning.to, look), turning.done);
}

Bearing half_shared(const Turning& turning, const Look& look) {
    Bearing bearing = blended(bearing_for(Face::neutral, look), bearing_at(turning, look), .5F);
    bearing.posture = bearing_for(Face::neutral, look).posture;
    bearing.pose.gaze_x = .55F;  // at the speaker, who stands to the right
    bearing.idle = turning.idle_of_other;
    return bearing;
}

}  // namespace

Company company_for(const std::map<std::string, std::string>& words) {
    constexpr std::string_view mark = "with.";
    std::map<std::string, std::string> own, others;
    for (const auto& [key, word] : words)
        if (key.starts_with(mark))
            others.emplace(key.substr(mark.size()), word);
        else
            own.emplace(key, word);
    Company company{look_for(own), std::nullopt};
    if (!others.empty()) company.other = look_for(others);
    return company;
}

void draw_company(ImDrawList& list, ImVec2 head_centre, float scale, const Turning& turning,
                  const Company& company) {
    const auto beside = [&](float x, float y) {
        return ImVec2(head_centre.x + x * scale, head_centre.y + y * scale);
    };
    const Look& speaker = company.speaker;
    Bearing bearing = bearing_at(turning, speaker);
    bearing.idle = turning.idle;
    if (!company.other) return draw_figure(list, head_centre, scale, bearing, speaker);
    const Look& other = *company.other;
    Bearing others = half_shared(turning, other);
    if (other.age == Age::child) {  // before the speaker, hand in hand
        bearing.posture.left = holding_hand_below();
        others.posture.right = holding_hand_above();
        draw_figure(list, head_centre, scale, bearing, speaker);
        draw_figure(list, beside(-136, 150), scale * .84F, others, other);
        draw_left_hand(list, head_centre, scale, bearing, speaker);
        return;
    }
    // Whoever stands beside somebody who sits is the higher for it.
    const float higher = speaker.seat != Seat::none && other.seat == Seat::none ? 28 : 0;
    // So far to the side that no head hides the other's face.
    draw_figure(list, beside(-140, -8 - higher), scale * .92F, others, other);
    draw_figure(list, beside(18, 0), scale, bearing, speaker);
}

}  // namespace frontstage::player
