// Contact sheets of the people who stand ready, drawn by the real rasteriser.
#include <cstdlib>
#include <string>

#include "app/disk_files.hpp"
#include "player/easel.hpp"
#include "player/golden_picture.hpp"
#include "player/people/figure.hpp"
#include "player/people/wardrobe.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

const Wardrobe& everyone() {
    static const Wardrobe wardrobe = [] {
        app::DiskFiles files;
        return load_wardrobe(files, std::string(FRONTSTAGE_ROOT) + "/assets/looks").wardrobe;
    }();
    return wardrobe;
}

constexpr int face_count = static_cast<int>(words_of<Face>.size());

// Figures in rows, each in a cell of its own that cuts off what does not fit.
struct Cells {
    int columns, width, height;
    float scale, head_y;

    [[nodiscard]] Picture paper(int count) const {
        return Easel::blank(columns * width, (count + columns - 1) / columns * height);
    }
    void draw(Easel& easel, Picture& paper, int index, const Bearing& bearing,
              const Look& look) const {
        const auto x = static_cast<float>(index % columns * width),
                   y = static_cast<float>(index / columns * height);
        const auto w = static_cast<float>(width), h = static_cast<float>(height);
        easel.add(paper, [&](ImDrawList& list) {
            list.PushClipRect({x, y}, {x + w, y + h}, true);
            draw_figure(list, {x + w / 2, y + head_y}, scale, bearing, look);
            list.PopClipRect();
        });
    }
};

Picture moods_of(Easel& easel, const Look& look, const Cells& cells) {
    Picture paper = cells.paper(face_count);
    for (int i = 0; i < face_count; ++i)
        cells.draw(easel, paper, i, bearing_for(static_cast<Face>(i), look), look);
    return paper;
}

Picture cast(Easel& easel, const Cells& cells) {
    Picture paper = cells.paper(static_cast<int>(everyone().size()));
    int i = 0;
    for (const auto& [name, words] : everyone()) {
        const Look look = look_for(words);
        cells.draw(easel, paper, i++, bearing_for(Face::neutral, look), look);
    }
    return paper;
}

}  // namespace

TEST_CASE("a sheet of eighteen moods is as it was", "[people][sheet]") {
    Easel easel;
    compare_with_golden(moods_of(easel, look_for(everyone().at("jamal")), {6, 160, 160, .64F, 74}),
                        "people-moods");
}

TEST_CASE("a sheet of whole figures is as it was", "[people][sheet]") {
    Easel easel;
    compare_with_golden(moods_of(easel, look_for(everyone().at("elif")), {6, 160, 190, .42F, 54}),
                        "people-postures");
}

TEST_CASE("a sheet of everyone who stands ready is as it was", "[people][sheet]") {
    Easel easel;
    compare_with_golden(cast(easel, {5, 160, 190, .42F, 62}), "people-cast");
}

TEST_CASE("everyone in every mood, for eyes", "[people][sheet]") {
    Easel easel;
    for (const auto& [name, words] : everyone()) {
        show_to_eyes(moods_of(easel, look_for(words), {6, 300, 420, 1, 130}), "people-" + name);
        if (std::getenv("FRONTSTAGE_SCREENS_TO") == nullptr) return;
    }
}

}  // namespace frontstage::player
