using IctReferenceFramework.Descriptions;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace IctReferenceFramework.JsonSchema;

/// <summary>The schema format <c>partial-date</c>: a year, a month or a day that exists.</summary>
internal sealed class PartialDateFormat : JsonValidator
{
    public const string Name = "partial-date";

    public override bool CanValidate(JSchema schema) => schema.Format == Name;

    public override void Validate(JToken value, JsonValidatorContext context)
    {
        if (value.Type is JTokenType.String or JTokenType.Integer && !PartialDate.TryParse(value.ToString(), out _))
        {
            context.RaiseError("Not a date.");
        }
    }
}
