import { pageCode } from './page-code';

/**
 * Runs in the page: draws the plot behind a picture, and then lets it take the picture's
 * place. Where anything fails, the picture stays.
 */
export const DRAW_PLOT = pageCode`
async (plotly, picture, { data, layout }) => {
  const { width, height, sliders } = layout;
  if (matchMedia('(prefers-reduced-motion:reduce)').matches)
    sliders?.forEach((slider) => { slider.transition = { duration: 0 } });
  const plot = document.createElement('div');
  plot.setAttribute('role', sliders ? 'group' : 'img');
  plot.setAttribute('aria-label', picture.alt);
  plot.style.cssText = 'position:absolute;top:0;left:0;visibility:hidden;background:#fff;' +
    'transform-origin:0 0;width:' + width + 'px;height:' + height + 'px';
  const box = picture.parentElement;
  if (getComputedStyle(box).position === 'static') box.style.position = 'relative';
  picture.after(plot);
  try {
    plot.config = {
      // Where nothing hovers the buttons would always be there, over the title; and what
      // moves under a hand is not to be zoomed as well.
      displayModeBar: matchMedia('(hover:none)').matches || picture.closest('.drawn') ?
        false : 'hover',
      modeBarButtonsToRemove: ['select2d', 'lasso2d'], displaylogo: false,
      showSendToCloud: false, plotlyServerURL: '', typesetMath: false, locale: 'en'
    };
    await plotly.newPlot(plot, data, layout, plot.config);
  } catch {
    return plot.remove();
  }
  // Unseen, the picture goes on to say how much room there is, and the plot shrinks as a
  // whole like it: labels keep their places.
  picture.width = width;
  picture.removeAttribute('height');
  picture.style.cssText += ';visibility:hidden;aspect-ratio:' + width + '/' + height;
  const place = () => {
    plot.style.left = picture.offsetLeft + 'px';
    plot.style.top = picture.offsetTop + 'px';
    plot.style.transform = 'scale(' + picture.clientWidth / width + ')';
  };
  place();
  plot.style.visibility = '';
  new ResizeObserver(place).observe(picture);
  if (sliders) moveByKeys(plotly, plot);
}`;

/** Runs in the page: lets a plot that is drawn show another figure, in place. */
export const REDRAW_PLOT = pageCode`
async (plotly, plot, picture, { data, layout }) => {
  const { width, height } = layout;
  plot.setAttribute('aria-label', picture.alt);
  plot.style.width = width + 'px';
  plot.style.height = height + 'px';
  picture.width = width;
  picture.style.aspectRatio = width + '/' + height;
  await plotly.react(plot, data, layout, plot.config);
}`;
