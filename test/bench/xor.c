/*
 * The limit: XOR in plain C, doing the same work as the TypeScript module, for
 * networks and data of any size as that does.
 *
 *   xor nudge EPOCHS   2-2-1, ReLU and sigmoid, forward difference
 *   xor chain EPOCHS   2-3-1, sigmoids, chain rule
 *
 * Reads the parameters to start from on standard input, in the module's order, and
 * prints the milliseconds of the training alone, and the loss after it.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef enum { RELU, SIGMOID } Activation;

typedef struct {
  int inputs, outputs;
  Activation activation;
  double *weights, *biases;             /* views into parameters */
  double *weight_slopes, *bias_slopes;  /* views into gradient */
  const double *x;                      /* samples × inputs */
  double *z, *a, *delta;                /* samples × outputs */
} Layer;

typedef struct {
  int layer_count, sample_count, parameter_count;
  Layer *layers;
  double *parameters, *gradient;
  const double *targets;
} Problem;

static double evaluate(const Problem *p) {
  for (int l = 0; l < p->layer_count; l++) {
    const Layer *layer = &p->layers[l];
    int n = p->sample_count, I = layer->inputs, O = layer->outputs;
    for (int s = 0; s < n; s++)
      for (int u = 0; u < O; u++) {
        double sum = layer->biases[u];
        for (int i = 0; i < I; i++) sum += layer->weights[u * I + i] * layer->x[s * I + i];
        layer->z[s * O + u] = sum;
      }
    if (layer->activation == RELU)
      for (int k = 0; k < n * O; k++) layer->a[k] = layer->z[k] > 0 ? layer->z[k] : 0;
    else
      for (int k = 0; k < n * O; k++) layer->a[k] = 1 / (1 + exp(-layer->z[k]));
  }
  const Layer *last = &p->layers[p->layer_count - 1];
  double sum = 0;
  for (int k = 0; k < p->sample_count * last->outputs; k++) {
    double q = last->a[k], y = p->targets[k];
    q = q < 1e-15 ? 1e-15 : q > 1 - 1e-15 ? 1 - 1e-15 : q;
    if (y == 1) sum -= log(q);
    else if (y == 0) sum -= log(1 - q);
    else sum -= y * log(q) + (1 - y) * log(1 - q);
  }
  return sum / p->sample_count;
}

static void nudge(const Problem *p) {
  const double epsilon = 1e-5, loss = evaluate(p);
  for (int k = 0; k < p->parameter_count; k++) {
    double before = p->parameters[k];
    p->parameters[k] = before + epsilon;
    p->gradient[k] = (evaluate(p) - loss) / epsilon;
    p->parameters[k] = before;
  }
}

static void chain(const Problem *p) {
  evaluate(p);
  int n = p->sample_count;
  const Layer *last = &p->layers[p->layer_count - 1];
  for (int k = 0; k < n * last->outputs; k++)
    last->delta[k] = (last->a[k] - p->targets[k]) / n;
  for (int l = p->layer_count - 1; l >= 0; l--) {
    const Layer *layer = &p->layers[l];
    int I = layer->inputs, O = layer->outputs;
    memset(layer->weight_slopes, 0, O * I * sizeof(double));
    memset(layer->bias_slopes, 0, O * sizeof(double));
    for (int s = 0; s < n; s++)
      for (int u = 0; u < O; u++) {
        double delta = layer->delta[s * O + u];
        layer->bias_slopes[u] += delta;
        for (int i = 0; i < I; i++)
          layer->weight_slopes[u * I + i] += delta * layer->x[s * I + i];
      }
    if (l == 0) break;
    double *below = p->layers[l - 1].delta;
    for (int s = 0; s < n; s++)
      for (int i = 0; i < I; i++) {
        double sum = 0, a = layer->x[s * I + i];
        for (int u = 0; u < O; u++) sum += layer->delta[s * O + u] * layer->weights[u * I + i];
        below[s * I + i] = sum * a * (1 - a);
      }
  }
}

static double *numbers(int count) { return calloc(count, sizeof(double)); }

int main(int argc, char **argv) {
  if (argc != 3) return fprintf(stderr, "usage: xor nudge|chain EPOCHS\n"), 2;
  int by_nudging = strcmp(argv[1], "nudge") == 0;
  long epochs = atol(argv[2]);
  const double learning_rate = 0.1;
  static const double inputs[] = {0, 0, 0, 1, 1, 0, 1, 1}, targets[] = {0, 1, 1, 0};
  int hidden = by_nudging ? 2 : 3, sizes[] = {2, hidden, 1};

  Layer layers[2];
  Problem p = {2, 4, hidden * 3 + hidden + 1, layers, NULL, NULL, targets};
  p.parameters = numbers(p.parameter_count), p.gradient = numbers(p.parameter_count);
  for (int l = 0, start = 0; l < p.layer_count; l++) {
    int I = sizes[l], O = sizes[l + 1], size = p.sample_count * O;
    layers[l] = (Layer){.inputs = I, .outputs = O, .activation = SIGMOID};
    layers[l].weights = p.parameters + start, layers[l].weight_slopes = p.gradient + start;
    layers[l].biases = layers[l].weights + O * I;
    layers[l].bias_slopes = layers[l].weight_slopes + O * I;
    layers[l].x = l ? layers[l - 1].a : inputs;
    layers[l].z = numbers(size), layers[l].a = numbers(size), layers[l].delta = numbers(size);
    start += O * (I + 1);
  }
  if (by_nudging) layers[0].activation = RELU;
  for (int k = 0; k < p.parameter_count; k++)
    if (scanf("%lf", &p.parameters[k]) != 1) return fprintf(stderr, "too few numbers\n"), 2;

  struct timespec from, to;
  clock_gettime(CLOCK_MONOTONIC, &from);
  for (long epoch = 0; epoch < epochs; epoch++) {
    by_nudging ? nudge(&p) : chain(&p);
    for (int k = 0; k < p.parameter_count; k++) p.parameters[k] -= learning_rate * p.gradient[k];
  }
  double loss = evaluate(&p);
  clock_gettime(CLOCK_MONOTONIC, &to);
  printf("{ \"milliseconds\": %.3f, \"loss\": %.17g }\n",
         (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6, loss);
}
