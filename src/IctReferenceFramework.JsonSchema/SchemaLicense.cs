using Newtonsoft.Json.Schema;

namespace IctReferenceFramework.JsonSchema;

/// <summary>
/// The licence of Newtonsoft.Json.Schema. Without one it validates 1,000 files an hour and process, which is enough
/// for its free use; with one there is no limit.
/// </summary>
internal static class SchemaLicense
{
    /// <summary>Environment variable that may hold the licence key.</summary>
    public const string Variable = "ICTREF_JSONSCHEMA_LICENSE";

    private static readonly Lock Gate = new();
    private static string? _registered;

    /// <summary>Registers a key, once for each key.</summary>
    /// <exception cref="ArgumentException">The key is not valid.</exception>
    public static void Register(string? key)
    {
        key ??= Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrWhiteSpace(key))
        {
            return;
        }

        lock (Gate)
        {
            if (key != _registered)
            {
                try
                {
                    License.RegisterLicense(key);
                }
                catch (JSchemaException exception)
                {
                    throw new ArgumentException(
                        $"The licence key of Newtonsoft.Json.Schema is not valid: {exception.Message}", nameof(key),
                        exception);
                }

                _registered = key;
            }
        }
    }
}
