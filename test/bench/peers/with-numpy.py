"""numpy, as tutorials write it: examples in rows, weights inputs × outputs."""

import json
import sys
from time import perf_counter


def relu(z):
    return np.maximum(0, z)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def layers_from(task):
    """The task's parameters as a list of arrays W1, b1, W2, b2, …"""
    parameters, start = [], 0
    for inputs, outputs in zip(task["sizes"], task["sizes"][1:]):
        end = start + inputs * outputs
        weights = np.array(task["parameters"][start:end]).reshape(outputs, inputs)
        biases = np.array(task["parameters"][end : end + outputs])
        parameters += [weights.T.copy(), biases]
        start = end + outputs
    return parameters


class Network:
    def __init__(self, task):
        functions = {"relu": relu, "sigmoid": sigmoid, "tanh": np.tanh}
        derivatives = {
            "relu": lambda a: (a > 0).astype(float),
            "sigmoid": lambda a: a * (1 - a),
            "tanh": lambda a: 1 - a**2,
        }
        self.parameters = layers_from(task)
        self.functions = [functions[name] for name in task["activations"]]
        self.derivatives = [derivatives[name] for name in task["activations"]]

    def forward(self, X):
        activations = [X]
        for l, function in enumerate(self.functions):
            W, b = self.parameters[2 * l], self.parameters[2 * l + 1]
            activations.append(function(activations[-1] @ W + b))
        return activations


def cross_entropy(p, y):
    p = np.clip(p, 1e-15, 1 - 1e-15)
    return -np.mean(np.sum(y * np.log(p) + (1 - y) * np.log(1 - p), axis=1))


def nudge_gradient(network, X, y, epsilon):
    loss = cross_entropy(network.forward(X)[-1], y)
    gradient = []
    for values in network.parameters:
        slopes = np.zeros_like(values)
        for index in np.ndindex(values.shape):
            before = values[index]
            values[index] = before + epsilon
            slopes[index] = (cross_entropy(network.forward(X)[-1], y) - loss) / epsilon
            values[index] = before
        gradient.append(slopes)
    return loss, gradient


def chain_rule_gradient(network, X, y):
    activations = network.forward(X)
    loss = cross_entropy(activations[-1], y)
    delta = (activations[-1] - y) / len(X)
    gradient = []
    for l in reversed(range(len(network.functions))):
        gradient = [activations[l].T @ delta, delta.sum(axis=0)] + gradient
        if l > 0:
            W = network.parameters[2 * l]
            delta = (delta @ W.T) * network.derivatives[l - 1](activations[l])
    return loss, gradient


def train(task, epochs):
    network = Network(task)
    X, y = np.array(task["inputs"], dtype=float), np.array(task["targets"], dtype=float)
    for _ in range(epochs):
        if task["method"] == "nudge":
            loss, gradient = nudge_gradient(network, X, y, task["epsilon"])
        else:
            loss, gradient = chain_rule_gradient(network, X, y)
        for values, slopes in zip(network.parameters, gradient):
            values -= task["learningRate"] * slopes
    return cross_entropy(network.forward(X)[-1], y)


task = json.loads(sys.stdin.readline())
for line in sys.stdin:
    start = perf_counter()
    import numpy as np  # within the first measurement, as everywhere

    loss = train(task, json.loads(line)["epochs"])
    milliseconds = (perf_counter() - start) * 1000
    print(json.dumps({"milliseconds": milliseconds, "loss": float(loss)}), flush=True)
