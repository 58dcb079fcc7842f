/// From a drawing to pages: a poster on the paper of the user's choice, or spread over sheets.
///
/// [PosterPages] makes one page, [TilePages] many with marks that show how they go together. Both
/// ask a [PageSetup] for the paper. A drawing is scaled, never cut off; [TypeSize] tells how small
/// its letters become.
///
/// May depend on what `export` may. To add a size of paper, add a row to [Paper].
package org.touchline.export.paging;
