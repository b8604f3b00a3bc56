namespace IctReferenceFramework.Text;

/// <summary>English number and agreement, which Vietnamese does not have.</summary>
internal static class English
{
    /// <summary>A noun that agrees with its number: <c>item</c>, <c>items</c>.</summary>
    public static string Noun(int number, string noun) => number == 1 ? noun : noun + "s";

    /// <summary>A number with its noun: <c>1 item</c>, <c>2 items</c>.</summary>
    public static string Count(int number, string noun) => $"{number} {Noun(number, noun)}";

    /// <summary>The same with a verb that agrees: <c>1 item has</c>, <c>2 items have</c>.</summary>
    public static string Count(int number, string noun, string one, string many) =>
        $"{Count(number, noun)} {(number == 1 ? one : many)}";

    /// <summary>A part of a number: <c>1 of 3 items lacks</c>, <c>2 of 3 items lack</c>.</summary>
    public static string Part(int number, int total, string noun, string one, string many) =>
        $"{number} of {Count(total, noun)} {(number == 1 ? one : many)}";

    /// <summary>All of a number: <c>The only item has</c>, <c>All 3 items have</c>.</summary>
    public static string All(int number, string noun, string one, string many) =>
        number == 1 ? $"The only {noun} {one}" : $"All {Count(number, noun)} {many}";
}
