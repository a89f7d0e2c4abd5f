"""The least that a signed request can cost here: gunicorn and a Flask view that does nothing."""

from flask import Flask, Response, request

app = Flask("floor", static_folder=None)


@app.post("/alexa")
def alexa() -> Response:
    request.get_data(cache=False)
    return Response(b'{"outputSpeech":null}', content_type="application/json")
