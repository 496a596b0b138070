/*
 * The fonts of readers' devices that are shown until ours load. The widths are those of their hmtx tables, from space to
 * tilde in thousandths of an em; a build cannot read the fonts, since not every machine has them. Liberation Sans, Arimo
 * and Helvetica have the widths of Arial.
 */

/** One weight of a font on the reader's device. */
export interface LocalFont {
  readonly kind: 'Arial' | 'Roboto' | 'Open Sans'
  readonly weight: 'regular' | 'bold'
  /** Narrows weight 700 until short lines break where ours do, at 360 and 390 pixels. */
  readonly fit: number
  readonly names: readonly string[]
  readonly widths: readonly number[]
}

const widths = (text: string) =>
  text
    .trim()
    .split(/\s+/u)
    .map((width) => Number(width) / 1000)

export const localFonts: readonly LocalFont[] = [
  {
    kind: 'Arial',
    weight: 'regular',
    fit: 1,
    names: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'],
    widths: widths(`
      278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584
      556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278
      469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260
      334 584
    `),
  },
  {
    kind: 'Arial',
    weight: 'bold',
    fit: 0.978,
    names: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold', 'Helvetica Bold'],
    widths: widths(`
      278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584
      611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333
      584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280
      389 584
    `),
  },
  {
    kind: 'Roboto',
    weight: 'regular',
    fit: 1,
    names: ['Roboto', 'Roboto Regular'],
    widths: widths(`
      248 258 320 616 562 732 622 175 342 348 431 567 197 276 264 413 562 562 562 562 562 562 562 562 562 562 242 211 508 549 523
      473 898 652 623 651 656 568 553 681 713 272 552 627 539 873 713 688 631 688 616 594 597 648 637 887 627 601 599 265 411 265
      418 451 309 544 562 523 564 530 348 562 551 243 239 507 243 877 552 570 562 568 339 516 327 551 484 751 496 473 496 338 244
      338 680
    `),
  },
  {
    kind: 'Roboto',
    weight: 'bold',
    fit: 0.978,
    names: ['Roboto Bold'],
    widths: widths(`
      249 271 318 592 574 739 658 161 350 351 454 545 246 394 290 371 574 574 574 574 574 574 574 574 574 574 282 263 510 574 516
      498 896 672 638 654 650 563 549 682 706 292 559 636 541 875 706 689 645 689 641 616 620 659 653 875 635 619 607 277 421 277
      438 445 330 535 563 521 563 540 358 571 560 265 260 534 265 866 561 564 563 564 366 514 338 560 506 734 509 503 509 330 252
      330 648
    `),
  },
  {
    kind: 'Open Sans',
    weight: 'regular',
    fit: 1,
    names: ['Open Sans', 'Open Sans Regular'],
    widths: widths(`
      260 264 398 646 572 827 729 219 295 295 551 572 259 322 263 367 572 572 572 572 572 572 572 572 572 572 263 263 572 572 572
      432 896 632 646 630 726 556 516 727 737 279 269 612 522 899 753 778 602 778 617 548 551 729 596 923 578 559 572 327 367 327
      572 438 277 556 612 479 612 562 336 543 613 252 252 525 252 926 613 602 612 612 409 477 356 613 500 775 523 501 469 375 549
      375 572
    `),
  },
  {
    kind: 'Open Sans',
    weight: 'bold',
    fit: 0.963,
    names: ['Open Sans Bold'],
    widths: widths(`
      260 286 472 646 572 901 750 266 339 339 545 572 285 322 285 413 572 572 572 572 572 572 572 572 572 572 285 285 572 572 572
      477 897 690 672 637 740 560 549 724 765 331 331 664 565 943 813 796 628 796 660 551 579 756 650 967 667 624 579 331 413 331
      572 411 362 604 633 514 633 591 387 565 657 305 305 620 305 982 657 619 633 633 454 497 434 657 569 856 578 569 488 394 551
      394 572
    `),
  },
]
