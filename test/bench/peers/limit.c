/*
 * The limit: the same work as the module's, in plain C. Blocks of four samples, of which
 * all data sets here are multiples, and one logarithm for many probabilities as there; the
 * loops are ordered so that a compiler finds vectors in them where rounding allows.
 *
 * The first line of its input is the task, in numbers:
 *
 *   by_nudging n layer_count sizes… activations… epsilon learning_rate
 *   parameters… inputs… targets…
 *
 * Every further line is a request, {"epochs":50}.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef enum { RELU, SIGMOID, TANH } Activation;

typedef struct {
  int inputs, outputs;
  Activation activation;
  double *weights, *biases;            /* views into parameters */
  double *weight_slopes, *bias_slopes; /* views into gradient */
  const double *x;                     /* samples × inputs */
  double *z, *a, *delta;               /* samples × outputs */
} Layer;

typedef struct {
  int layer_count, sample_count, parameter_count;
  Layer *layers;
  double *parameters, *gradient;
  const double *targets;
  double epsilon, learning_rate;
} Problem;

/* z[s][u] = b[u] + the sum over i of W[u][i] x[s][i] */
static void layer_sums(const double *restrict x, const double *restrict weights,
                       const double *restrict biases, double *restrict z, int n, int O, int I) {
  for (int s = 0; s < n; s += 4) {
    const double *x0 = x + s * I, *x1 = x0 + I, *x2 = x1 + I, *x3 = x2 + I;
    double *z0 = z + s * O, *z1 = z0 + O, *z2 = z1 + O, *z3 = z2 + O;
    for (int u = 0; u < O; u++) {
      const double *w = weights + u * I;
      double sum0 = biases[u], sum1 = sum0, sum2 = sum0, sum3 = sum0;
      for (int i = 0; i < I; i++) {
        sum0 += w[i] * x0[i];
        sum1 += w[i] * x1[i];
        sum2 += w[i] * x2[i];
        sum3 += w[i] * x3[i];
      }
      z0[u] = sum0, z1[u] = sum1, z2[u] = sum2, z3[u] = sum3;
    }
  }
}

/* dW[u][i] = the sum over s of delta[s][u] x[s][i]; db[u] = the sum over s of delta[s][u] */
static void layer_slopes(const double *restrict delta, const double *restrict x,
                         double *restrict weight_slopes, double *restrict bias_slopes, int n,
                         int O, int I) {
  memset(weight_slopes, 0, (size_t)O * I * sizeof(double));
  memset(bias_slopes, 0, (size_t)O * sizeof(double));
  for (int s = 0; s < n; s += 4) {
    const double *x0 = x + s * I, *x1 = x0 + I, *x2 = x1 + I, *x3 = x2 + I;
    const double *d = delta + s * O;
    for (int u = 0; u < O; u++) {
      double d0 = d[u], d1 = d[u + O], d2 = d[u + 2 * O], d3 = d[u + 3 * O];
      double *slopes = weight_slopes + u * I;
      bias_slopes[u] += d0 + d1 + d2 + d3;
      for (int i = 0; i < I; i++)
        slopes[i] += d0 * x0[i] + d1 * x1[i] + d2 * x2[i] + d3 * x3[i];
    }
  }
}

/* below[s][i] = the sum over u of delta[s][u] W[u][i] */
static void delta_below(const double *restrict delta, const double *restrict weights,
                        double *restrict below, int n, int O, int I) {
  memset(below, 0, (size_t)n * I * sizeof(double));
  for (int s = 0; s < n; s += 4) {
    double *b0 = below + s * I, *b1 = b0 + I, *b2 = b1 + I, *b3 = b2 + I;
    const double *d = delta + s * O;
    for (int u = 0; u < O; u++) {
      const double *w = weights + u * I;
      double d0 = d[u], d1 = d[u + O], d2 = d[u + 2 * O], d3 = d[u + 3 * O];
      for (int i = 0; i < I; i++) b0[i] += d0 * w[i];
      for (int i = 0; i < I; i++) b1[i] += d1 * w[i];
      for (int i = 0; i < I; i++) b2[i] += d2 * w[i];
      for (int i = 0; i < I; i++) b3[i] += d3 * w[i];
    }
  }
}

static void activate(Activation activation, const double *restrict z, double *restrict a,
                     int count) {
  if (activation == RELU)
    for (int k = 0; k < count; k++) a[k] = z[k] < 0 ? 0 : z[k];
  else if (activation == SIGMOID)
    for (int k = 0; k < count; k++) a[k] = 1 / (1 + exp(-z[k]));
  else
    for (int k = 0; k < count; k++) a[k] = tanh(z[k]);
}

/* delta *= f'(z), in terms of a = f(z) */
static void times_derivative(Activation activation, const double *restrict a,
                             double *restrict delta, int count) {
  if (activation == RELU)
    for (int k = 0; k < count; k++) delta[k] = a[k] == 0 ? 0 : delta[k];
  else if (activation == SIGMOID)
    for (int k = 0; k < count; k++) delta[k] *= a[k] * (1 - a[k]);
  else
    for (int k = 0; k < count; k++) delta[k] *= 1 - a[k] * a[k];
}

static double cross_entropy(const double *a, const double *y, int count, int sample_count) {
  double sum = 0, product = 1;
  for (int k = 0; k < count; k++) {
    double p = a[k] < 1e-15 ? 1e-15 : a[k] > 1 - 1e-15 ? 1 - 1e-15 : a[k];
    if (y[k] == 1) product *= p;
    else if (y[k] == 0) product *= 1 - p;
    else sum -= y[k] * log(p) + (1 - y[k]) * log(1 - p);
    if (product < 1e-290) sum -= log(product), product = 1;
  }
  return (sum - log(product)) / sample_count;
}

static double evaluate(const Problem *p) {
  for (int l = 0; l < p->layer_count; l++) {
    const Layer *layer = &p->layers[l];
    layer_sums(layer->x, layer->weights, layer->biases, layer->z, p->sample_count,
               layer->outputs, layer->inputs);
    activate(layer->activation, layer->z, layer->a, p->sample_count * layer->outputs);
  }
  const Layer *last = &p->layers[p->layer_count - 1];
  return cross_entropy(last->a, p->targets, p->sample_count * last->outputs, p->sample_count);
}

static void nudge(const Problem *p) {
  const double loss = evaluate(p);
  for (int k = 0; k < p->parameter_count; k++) {
    double before = p->parameters[k];
    p->parameters[k] = before + p->epsilon;
    p->gradient[k] = (evaluate(p) - loss) / p->epsilon;
    p->parameters[k] = before;
  }
}

/* The loss is computed as well, as everywhere else: whoever trains wants to see it. */
static double chain_rule(const Problem *p) {
  const double loss = evaluate(p);
  const int n = p->sample_count;
  const Layer *last = &p->layers[p->layer_count - 1];
  for (int k = 0; k < n * last->outputs; k++)
    last->delta[k] = (last->a[k] - p->targets[k]) / n;
  for (int l = p->layer_count - 1; l >= 0; l--) {
    const Layer *layer = &p->layers[l];
    layer_slopes(layer->delta, layer->x, layer->weight_slopes, layer->bias_slopes, n,
                 layer->outputs, layer->inputs);
    if (l == 0) break;
    const Layer *below = &p->layers[l - 1];
    delta_below(layer->delta, layer->weights, below->delta, n, layer->outputs, layer->inputs);
    times_derivative(below->activation, below->a, below->delta, n * below->outputs);
  }
  return loss;
}

static double number(void) {
  double value;
  if (scanf("%lf", &value) != 1) exit((fputs("the task is too short\n", stderr), 2));
  return value;
}

static double *numbers(int count) {
  double *values = malloc(count * sizeof(double));
  for (int k = 0; k < count; k++) values[k] = number();
  return values;
}

static double *room(int count) { return calloc(count, sizeof(double)); }

static volatile double seen_loss; /* or the compiler might leave the losses out */

static double train(const Problem *p, int by_nudging, long epochs) {
  for (long epoch = 0; epoch < epochs; epoch++) {
    if (by_nudging) nudge(p);
    else seen_loss = chain_rule(p);
    for (int k = 0; k < p->parameter_count; k++)
      p->parameters[k] -= p->learning_rate * p->gradient[k];
  }
  return evaluate(p);
}

int main(void) {
  int by_nudging = number(), n = number(), layer_count = number();
  double *sizes = numbers(layer_count + 1), *activations = numbers(layer_count);
  double epsilon = number(), learning_rate = number();
  if (n % 4) exit((fputs("the samples are no multiple of four\n", stderr), 2));
  int parameter_count = 0;
  for (int l = 0; l < layer_count; l++) parameter_count += sizes[l + 1] * (sizes[l] + 1);
  double *start = numbers(parameter_count), *inputs = numbers(n * sizes[0]);
  double *targets = numbers(n * sizes[layer_count]);

  Layer *layers = malloc(layer_count * sizeof(Layer));
  Problem p = {layer_count, n, parameter_count, layers, room(parameter_count),
               room(parameter_count), targets, epsilon, learning_rate};
  for (int l = 0, at = 0; l < layer_count; l++) {
    int I = sizes[l], O = sizes[l + 1];
    layers[l] = (Layer){
        .inputs = I, .outputs = O, .activation = activations[l],
        .weights = p.parameters + at, .biases = p.parameters + at + O * I,
        .weight_slopes = p.gradient + at, .bias_slopes = p.gradient + at + O * I,
        .x = l ? layers[l - 1].a : inputs,
        .z = room(n * O), .a = room(n * O), .delta = room(n * O),
    };
    at += O * (I + 1);
  }

  long epochs;
  while (scanf(" {\"epochs\":%ld}", &epochs) == 1) {
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    memcpy(p.parameters, start, parameter_count * sizeof(double));
    double loss = train(&p, by_nudging, epochs);
    clock_gettime(CLOCK_MONOTONIC, &to);
    printf("{\"milliseconds\":%.6f,\"loss\":%.17g}\n",
           (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6, loss);
    fflush(stdout);
  }
}
