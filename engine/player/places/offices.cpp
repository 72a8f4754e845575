// Where calls and messages are answered: one back office, furnished by the house it belongs to.
#include "player/places/furniture.hpp"
#include "player/places/kit.hpp"

namespace frontstage::player {
namespace {

struct Office {
    Shell shell;
    std::uint32_t cabinet = 0, chair = 0, picture_high = 0, picture_low = 0;
    Goods folders{};
};

// A board of squares of coloured card, with nothing written on them.
void paint_pinboard(const Scene& scene, Box box, const Goods& cards) {
    Brush& brush = scene.brush;
    const Ink cork = scene.light.on(0xB08D68);
    brush.fill({box.x0 + 4, box.y1, box.x1 + 4, box.y1 + 10}, hex(0x100B08, 0.28F),
               hex(0x100B08, 0));
    brush.fill({box.x0 - 5, box.y0 - 5, box.x1 + 5, box.y1 + 5}, scene.light.on(0x8A6D55),
               scene.light.on(0x6E5444));
    brush.fill(box, cork, cork.lit(0.86F));
    for (std::uint32_t i = 0; i < 8; ++i) {
        const float x = box.x0 + 14 + 48 * static_cast<float>(i % 4) + 6 * varied(131, i);
        const float y = box.y0 + 12 + 56 * static_cast<float>(i / 4) + 5 * varied(132, i);
        const Ink card = mix(scene.light.on(cards[i % 4]), scene.light.on(0xF1EADC), 0.5F);
        brush.fill({x + 2, y + 36, x + 34, y + 40}, hex(0x100B08, 0.2F), hex(0x100B08, 0));
        brush.fill({x, y, x + 32, y + 37}, card, card.lit(0.9F));
        brush.ellipse({x + 16, y + 4}, 2.4F, 2.4F, scene.light.on(0xB4513F),
                      scene.light.on(0x8A3C30));
    }
}

void paint_office(const Scene& scene, const Office& office) {
    paint_shell(scene, office.shell);
    paint_window(scene, office.shell, {58, 96, 330, 372}, 2);
    for (const float x : {210.0F, 700.0F, 1130.0F})
        paint_ceiling_light(scene, {x, 40}, 92);
    paint_pinboard(scene, {384, 150, 588, 270}, office.folders);
    paint_shelves(scene, {720, 132, 1000, 380}, 3, office.cabinet, office.folders);
    paint_case(scene, {702, 404, 1018, 520}, office.cabinet, 3);
    paint_frame_on_wall(scene, {1060, 150, 1222, 268}, office.picture_high, office.picture_low);
    paint_case(scene, {408, 452, 600, 530}, office.cabinet, 2);
    paint_monitor(scene, {430, 322, 576, 412});
    paint_chair(scene, {1130, 590}, 1.7F, office.chair);
    if (scene.has("plant")) return;
    paint_plant(scene.brush, scene.light, {1240, 560}, 1.2F);
}

constexpr Office hotel{
    {0xC4B59E, 0x6F6257, 486, Flooring::carpet}, 0x7A5D49, 0x46626B, 0xD8C9AA, 0x6C7E74,
    {0x46626B, 0xA4624C, 0xBFA77F, 0x8A7B6A}};
constexpr Office shop{
    {0xD4CCBE, 0x9A8B78, 486, Flooring::boards}, 0xA98B68, 0x8E5B4A, 0xE6D4B4, 0xA9765C,
    {0xB5694E, 0x6E7F6A, 0xD2B27C, 0x8B8078}};
constexpr Office clinic{
    {0xCBD8D3, 0x8FA09C, 486, Flooring::tiles}, 0xAFA695, 0x5B8583, 0xCFE0DC, 0x6F958D,
    {0x6F9A97, 0xC7B79A, 0x8FA9B5, 0xB98E7B}};
constexpr Office portal{
    {0xD3D6CE, 0x97917F, 486, Flooring::boards}, 0x9B8267, 0x6D7C95, 0xD6DEE6, 0x7588A0,
    {0x7F93AC, 0xC9BBA0, 0x7EA099, 0xA98577}};

}  // namespace

void paint_hotel_office(const Scene& scene) {
    paint_office(scene, hotel);
}
void paint_shop_office(const Scene& scene) {
    paint_office(scene, shop);
}
void paint_clinic_office(const Scene& scene) {
    paint_office(scene, clinic);
}
// The portal is answered beside a second screen.
void paint_portal_desk(const Scene& scene) {
    paint_office(scene, portal);
    paint_monitor(scene, {586, 330, 690, 412});
}

}  // namespace frontstage::player
