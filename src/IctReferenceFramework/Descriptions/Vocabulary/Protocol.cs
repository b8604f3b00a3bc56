namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Protocols (Giao thức).</summary>
public enum Protocol
{
    /// <summary>HTTPS/REST (HTTPS/REST).</summary>
    HttpsRest,

    /// <summary>SOAP (SOAP).</summary>
    Soap,

    /// <summary>WebSocket (WebSocket).</summary>
    Websocket,

    /// <summary>MQTT (MQTT).</summary>
    Mqtt,

    /// <summary>CoAP (CoAP).</summary>
    Coap,

    /// <summary>AMQP (AMQP).</summary>
    Amqp,

    /// <summary>SFTP (SFTP).</summary>
    Sftp,

    /// <summary>NGSI-LD (NGSI-LD).</summary>
    NgsiLd,

    /// <summary>OGC WMS (OGC WMS).</summary>
    OgcWms,

    /// <summary>OGC WFS (OGC WFS).</summary>
    OgcWfs,

    /// <summary>OGC SensorThings (OGC SensorThings).</summary>
    OgcSensorthings,

    /// <summary>ONVIF (ONVIF).</summary>
    Onvif,

    /// <summary>RTSP (RTSP).</summary>
    Rtsp,

    /// <summary>Modbus (Modbus).</summary>
    Modbus,

    /// <summary>OPC UA (OPC UA).</summary>
    OpcUa,

    /// <summary>LoRaWAN (LoRaWAN).</summary>
    Lorawan,

    /// <summary>Vendor's own protocol (Giao thức riêng của nhà cung cấp).</summary>
    Proprietary,
}
