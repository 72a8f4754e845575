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
    Bearing bearing = bearing_at(turning, company.speaker);
    bearing.idle = turning.idle;
    if (!company.other) return draw_figure(list, head_centre, scale, bearing, company.speaker);
    const Look& other = *company.other;
    if (other.age == Age::child) {  // before the speaker, hand in hand
        bearing.posture.left = leading_child();
        draw_figure(list, head_centre, scale, bearing, company.speaker);
        draw_figure(list, beside(-136, 150), scale * .84F, half_shared(turning, other), other);
        return;
    }
    draw_figure(list, beside(-112, -8), scale * .92F, half_shared(turning, other), other);
    draw_figure(list, head_centre, scale, bearing, company.speaker);
}

}  // namespace frontstage::player
