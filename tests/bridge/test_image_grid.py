import recraft_nb as rc

def test_try(bridge, tmp_path):
    from support.service import picture
    with rc.Recraft(store=tmp_path / "s") as client:
        batch = client.generate("a red cat on a windowsill", n=4, random_seed=3).result(60)
        for theme in ("light", "dark"):
            for width in (320, 900):
                grid = rc.ImageGrid(batch)
                view = bridge.show(grid, width=width, theme=theme)
                bridge.until(lambda: view.find(".rnb-cell img:not([hidden])").count() == 4)
                bridge.page.wait_for_timeout(200)
                bridge.page.screenshot(path=f"/tmp/rnb/shots/grid/g-{theme}-{width}.png")
                view.close()
        job = client.generate("a lighthouse at sunset", n=3)
        grid = rc.ImageGrid(job)
        view = bridge.show(grid, width=900, theme="light")
        bridge.page.screenshot(path="/tmp/rnb/shots/grid/live.png")
        bridge.until(lambda: view.find(".rnb-cell img:not([hidden])").count() == 3)
        view.find(".rnb-cell").first.click()
        bridge.until(lambda: view.find(".rnb-facts .rnb-fact").count() > 3)
        bridge.page.wait_for_timeout(300)
        bridge.page.screenshot(path="/tmp/rnb/shots/grid/light.png")
