using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using IctReferenceFramework.Tests.Shared;

namespace IctReferenceFramework.Cli.Tests.OtherPrograms;

/// <summary>
/// A client of yaml-language-server, which is what editors talk to: messages of the Language Server Protocol over
/// standard streams.
/// </summary>
internal sealed class LanguageServer : IDisposable
{
    private readonly Process _process;
    private readonly Dictionary<string, JsonNode> _diagnostics = new(StringComparer.Ordinal);
    private int _lastId;

    private LanguageServer(Process process) => _process = process;

    /// <summary>
    /// Starts the server with the settings that an editor sends, without its catalogue of schemas on the net.
    /// </summary>
    public static async Task<LanguageServer> StartAsync()
    {
        var server = new LanguageServer(
            NodeProgram.Start(NodeProgram.Node!,
            Path.Combine(NodeProgram.Modules, "yaml-language-server/bin/yaml-language-server"), "--stdio"));
        server._process.ErrorDataReceived += (_, _) => { };
        server._process.BeginErrorReadLine();
        await server.AskAsync("initialize", JsonNode.Parse("""
            {
              "processId": null, "rootUri": null,
              "capabilities": {
                "workspace": { "configuration": true },
                "textDocument": { "hover": { "contentFormat": ["markdown"] }, "completion": { "completionItem": { "documentationFormat": ["markdown"] } } }
              }
            }
            """)!);
        server.Tell("initialized", new JsonObject());
        return server;
    }

    /// <summary>Opens a text and waits for what is said of it.</summary>
    public async Task<JsonArray> OpenAsync(string uri, string text)
    {
        Tell("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "yaml", ["version"] = 1,
                ["text"] = text },
        });
        while (!_diagnostics.ContainsKey(uri))
        {
            await ReadAsync();
        }

        return _diagnostics[uri].AsArray();
    }

    /// <summary>Asks about a place; line and character are counted from 0.</summary>
    public Task<JsonNode?> AskAsync(string method, string uri, int line, int character) =>
        AskAsync(method, new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri },
        ["position"] = new JsonObject { ["line"] = line, ["character"] = character },
    });

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private async Task<JsonNode?> AskAsync(string method, JsonNode parameters)
    {
        var id = ++_lastId;
        Send(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters });
        while (true)
        {
            var message = await ReadAsync();
            if (message["method"] is null && (int?)message["id"] == id)
            {
                return message["result"]?.DeepClone();
            }
        }
    }

    private void Tell(string method, JsonNode parameters) =>
        Send(new JsonObject { ["method"] = method, ["params"] = parameters });

    private void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var content = JsonSerializer.SerializeToUtf8Bytes(message);
        var stream = _process.StandardInput.BaseStream;
        stream.Write(Encoding.ASCII.GetBytes($"Content-Length: {content.Length}\r\n\r\n"));
        stream.Write(content);
        stream.Flush();
    }

    // One message; questions of the server are answered at once.
    private async Task<JsonNode> ReadAsync()
    {
        var stream = _process.StandardOutput.BaseStream;
        var header = new List<byte>();
        while (header.Count < 4 || !header.TakeLast(4).SequenceEqual("\r\n\r\n"u8.ToArray()))
        {
            var one = new byte[1];
            await stream.ReadExactlyAsync(one);
            header.Add(one[0]);
        }

        var length = Encoding.ASCII.GetString([.. header]).Split("\r\n").Select(line => line.Split(": "))
            .First(field => field[0] == "Content-Length")[1];
        var content = new byte[int.Parse(length, CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(content);
        var message = JsonNode.Parse(content)!;
        if (message["method"] is { } method && message["id"] is { } id)
        {
            Send(new JsonObject { ["id"] = id.DeepClone(), ["result"] = AnswerTo((string?)method, message["params"]) });
        }
        else if ((string?)message["method"] == "textDocument/publishDiagnostics")
        {
            _diagnostics[(string)message["params"]!["uri"]!] = message["params"]!["diagnostics"]!.DeepClone();
        }

        return message;
    }

    private static JsonArray? AnswerTo(string? method, JsonNode? parameters) => method != "workspace/configuration"
        ? null
        : [.. parameters!["items"]!.AsArray().Select(item => (string?)item!["section"] == "yaml"
            ? JsonNode.Parse("""{ "validate": true, "completion": true, "hover": true, "schemaStore": { "enable": false } }""") : null)];
}
