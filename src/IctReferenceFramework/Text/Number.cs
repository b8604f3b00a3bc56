using System.Globalization;

namespace IctReferenceFramework.Text;

/// <summary>How numbers are written in each language; the machine's culture is never asked.</summary>
internal static class Number
{
    private const string Form = "0.######";

    /// <summary>With a comma for decimals, such as <c>2,5</c>.</summary>
    public static string Vi(double number) => En(number).Replace('.', ',');

    /// <summary>With a point for decimals, such as <c>2.5</c>.</summary>
    public static string En(double number) => number.ToString(Form, CultureInfo.InvariantCulture);
}
