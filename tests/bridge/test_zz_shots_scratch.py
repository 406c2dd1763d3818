"""pytest file run by path; screenshots of states."""
import io, sys
sys.path.insert(0, "/work/main/tests"); sys.path.insert(0, "/work/main/tests/bridge")
import numpy as np
from PIL import Image as P, ImageDraw
import recraft_nb as rc
OUT="/tmp/rnb/shots/grid/"
def pic(n, size=(512,512), alpha=False):
    rng=np.random.default_rng(n); w,h=size
    y,x=np.mgrid[0:h,0:w]/max(size)
    c=rng.random((3,3))
    a=(np.sin(x*5*c[0][:,None,None]*3+n)+np.cos(y*4*c[1][:,None,None]*3))*60+128
    im=P.fromarray(np.clip(a,0,255).astype("uint8").transpose(1,2,0))
    d=ImageDraw.Draw(im); d.ellipse([w*.3,h*.3,w*.7,h*.7],fill=tuple(int(v*255) for v in c[2]))
    if alpha:
        m=P.new("L",size,0); ImageDraw.Draw(m).ellipse([w*.2,h*.2,w*.8,h*.8],fill=255); im=im.convert("RGBA"); im.putalpha(m)
    b=io.BytesIO(); im.save(b,"PNG"); return b.getvalue()
SVG=b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="20" fill="#c0392b"/><path d="M8 56L32 8L56 56Z" fill="none" stroke="#222" stroke-width="3"/></svg>'
def lot(client, n=10):
    datas=[pic(0),pic(1,(900,400)),pic(2,(300,800)),pic(3,alpha=True),SVG,b""]
    b=io.BytesIO(); P.new("RGB",(512,512),"white").save(b,"PNG"); datas[5]=b.getvalue()
    datas+= [pic(i) for i in range(6,n)]
    client.history.add([rc.Image.open(d) for d in datas], prompt="a red fox in the snow, morning light, long shadows across the field")
    ims=sorted(client.history, key=lambda i: i.record.created if hasattr(i.record,'created') else 0)
    return ims
def snap(bridge, name): bridge.page.wait_for_timeout(120); bridge.page.screenshot(path=OUT+name+".png")
def test_shots(bridge, client, paid_service):
    ims=lot(client,40)
    for theme in ("light","dark"):
        for width,view_w in ((320,360),(800,840),(1280,1310)):
            bridge.page.set_viewport_size({"width":view_w,"height":820})
            g=rc.ImageGrid(ims); v=bridge.show(g,width=width,theme=theme)
            bridge.until(lambda: v.find(".rnb-cell img:not([hidden])").count()>=4, 15)
            c=v.find(".rnb-cell"); c.nth(1).focus()
            bridge.page.keyboard.press("Space"); bridge.pump()
            bridge.page.keyboard.press("4"); bridge.pump(); bridge.page.keyboard.press("."); bridge.pump()
            bridge.page.keyboard.press("ArrowRight"); bridge.pump()
            bridge.pump_for(.5)
            snap(bridge,f"s-{theme}-{width}")
            if theme=="light" or width==320:
                bridge.page.keyboard.press("Enter"); bridge.until(lambda: v.find(".rnb-facts .rnb-fact").count()>3); bridge.pump_for(.3)
                snap(bridge,f"box-{theme}-{width}")
                if width==800:
                    bridge.page.keyboard.press("?"); snap(bridge,"box-keys"); bridge.page.keyboard.press("Escape")
                    bridge.page.keyboard.press("ArrowRight"); bridge.pump_for(.3); snap(bridge,"box-svg")
                bridge.page.keyboard.press("Escape"); bridge.pump()
                bridge.page.keyboard.press("Delete"); bridge.pump_for(.3)
                bridge.page.keyboard.press("m"); bridge.pump(); snap(bridge,f"menu-{theme}-{width}")
                bridge.page.keyboard.press("Escape")
            v.close(); g.close()
    bridge.page.set_viewport_size({"width":840,"height":700})
    for theme in ("light","dark"):
        v=bridge.show(rc.ImageGrid(),width=800,theme=theme); bridge.pump(); snap(bridge,f"empty-{theme}"); v.close()
        paid_service.hold.clear()
        job=client.generate("a paper boat", n=4); g=rc.ImageGrid(job); paid_service.asked.wait(5)
        v=bridge.show(g,width=800); bridge.pump_for(1.2); snap(bridge,f"pending-{theme}"); paid_service.hold.set(); job.result(10); bridge.pump_for(.5); snap(bridge,f"done-{theme}"); v.close()
        paid_service.then("402")
        job=client.generate("a paper boat", n=4); job.exception(10)
        w=340 if theme=="dark" else 800
        v=bridge.show(rc.ImageGrid(job),width=w); bridge.pump_for(.3); snap(bridge,f"error-{theme}"); v.close()
    bridge.page.emulate_media(forced_colors="active")
    g=rc.ImageGrid(ims); g.value=ims[:2]; v=bridge.show(g,width=800); bridge.pump_for(.8); v.find(".rnb-cell").nth(1).focus(); snap(bridge,"forced")
