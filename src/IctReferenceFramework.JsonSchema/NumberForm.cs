using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace IctReferenceFramework.JsonSchema;

/// <summary>
/// Whole numbers are written without a point: the library takes 1.000, in Vietnamese a thousand, for 1. Numbers are
/// finite.
/// </summary>
internal sealed class NumberForm : JsonValidator
{
    public override bool CanValidate(JSchema schema) => schema.Type is JSchemaType.Integer or JSchemaType.Number;

    public override void Validate(JToken value, JsonValidatorContext context)
    {
        if (value.Type == JTokenType.Float
            && (context.Schema.Type == JSchemaType.Integer || !double.IsFinite(value.Value<double>())))
        {
            context.RaiseError("Not a number of the right form.");
        }
    }
}
